package dev.freehold.adapters.web;

import dev.freehold.domain.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gathers what is wrong with a request, so that its sender hears of everything at once. Lives as long as one request. */
final class Faults {
    private final List<Fault> faults = new ArrayList<>();

    void add(String field, String detail) {
        faults.add(new Fault(field, detail));
    }

    /** Everything that is wrong, and this: for what leaves nothing more to look at. */
    InvalidRequest with(String field, String detail) {
        add(field, detail);
        return new InvalidRequest(faults);
    }

    /** The value, or nothing and one fault more if the domain refuses it. */
    <T> Optional<T> take(String field, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidValue refused) {
            add(field, refused.detail());
            return Optional.empty();
        }
    }

    /**
     * Ends the gathering.
     *
     * @throws InvalidRequest if anything is wrong
     */
    void refuseIfAny() {
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    /**
     * What must be there once nothing is wrong.
     *
     * @throws InvalidRequest if anything is wrong
     */
    <T> T require(Optional<T> value) {
        refuseIfAny();
        return value.orElseThrow();
    }
}
