package dev.freehold.adapters.persistence.limits;

import dev.freehold.application.port.StorageUnavailable;
import java.util.Optional;
import java.util.function.Supplier;

/** Tries again what other writers can foil, a bounded number of times and with a growing wait in between. */
public final class Attempts {
    private static final int MAX = 20;

    private Attempts() {}

    /**
     * The first outcome there is.
     *
     * @param attempt gives no outcome if another writer came first
     * @throws StorageUnavailable if other writers keep coming first
     */
    public static <T> T untilDone(Deadline deadline, Supplier<Optional<T>> attempt) {
        for (int number = 1; number <= MAX; number++) {
            Optional<T> outcome = attempt.get();
            if (outcome.isPresent()) {
                return outcome.get();
            }
            deadline.backOff(number);
        }
        throw new StorageUnavailable("Other writers kept coming first");
    }
}
