package dev.freehold.adapters.web.problem;

import dev.freehold.domain.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what is wrong with a request, so that its sender hears of everything at once. Lives as long as one request. */
public final class Validation {
    private final List<FieldError> errors = new ArrayList<>();

    public void add(String field, String detail) {
        errors.add(new FieldError(field, detail));
    }

    /** Everything that is wrong, and this: for what leaves nothing more to look at. */
    public InvalidRequest with(String field, String detail) {
        add(field, detail);
        return new InvalidRequest(errors);
    }

    /** The value, or nothing and one error more if the domain refuses it. */
    public <T> Optional<T> take(String field, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidValue refused) {
            add(field, refused.detail());
            return Optional.empty();
        }
    }

    /**
     * Ends the collecting.
     *
     * @throws InvalidRequest if anything is wrong
     */
    public void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
    }

    /**
     * What must be there once nothing is wrong.
     *
     * @throws InvalidRequest if anything is wrong
     */
    public <T> T require(Optional<T> value) {
        refuseIfAny();
        return value.orElseThrow();
    }
}
