package dev.freehold.adapters.persistence.limits;

import dev.freehold.application.port.StorageUnavailable;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * The moment by which a call of the repository ends, one way or another. It covers all that the call waits for: its turn, a
 * connection, every statement, every retry.
 *
 * @param end on the clock of {@link System#nanoTime()}
 */
public record Deadline(long end) {
    /** Of one call. The contract allows 2 s; the rest of the request takes time too. */
    public static final int CALL_TIMEOUT_MILLIS = 1_900;

    /** How long the data source may take to give a connection or fail. */
    public static final int CONNECTION_TIMEOUT_MILLIS = 750;

    /** With less time left than this, no statement is sent. */
    public static final int MIN_MILLIS_FOR_STATEMENTS = 250;

    /**
     * How much earlier the database gives up than we do, so that what we report as unavailable has been rolled back, unless
     * the reply takes longer than this.
     */
    public static final int REPLY_MARGIN_MILLIS = 150;

    private static final int MAX_ATTEMPTS = 20;

    /** Starts now. */
    public static Deadline ofOneCall() {
        return new Deadline(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(CALL_TIMEOUT_MILLIS));
    }

    public int millisLeft() {
        return Math.toIntExact(TimeUnit.NANOSECONDS.toMillis(Math.max(0, end - System.nanoTime())));
    }

    /** Until when a call may queue and still have time for a connection and a reply. */
    Deadline toQueue() {
        return new Deadline(end - TimeUnit.MILLISECONDS.toNanos(CONNECTION_TIMEOUT_MILLIS + MIN_MILLIS_FOR_STATEMENTS));
    }

    boolean isPast() {
        return end - System.nanoTime() <= 0;
    }

    public boolean allowsStatements() {
        return millisLeft() >= MIN_MILLIS_FOR_STATEMENTS;
    }

    /**
     * Tries again what other writers can foil, a bounded number of times, and gives the first outcome there is.
     *
     * @param attempt gives no outcome if another writer came first
     * @throws StorageUnavailable if other writers keep coming first
     */
    public <T> T untilDone(Supplier<Optional<T>> attempt) {
        for (int number = 1; number <= MAX_ATTEMPTS; number++) {
            Optional<T> outcome = attempt.get();
            if (outcome.isPresent()) {
                return outcome.get();
            }
            backOff(number);
        }
        throw new StorageUnavailable("Other writers kept coming first");
    }

    /** Waits before the next attempt: exponential back-off with full jitter. */
    public void backOff(int attempt) {
        long longest = Math.min(4L << Math.min(attempt, 5), millisLeft());
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(longest + 1)));
    }
}
