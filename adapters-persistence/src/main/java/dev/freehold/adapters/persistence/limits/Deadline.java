package dev.freehold.adapters.persistence.limits;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The moment by which one call of the repository ends, in whatever way. All that it waits for is counted together: its
 * turn, a connection, every statement, every further try.
 *
 * @param end on the clock of {@link System#nanoTime()}
 */
public record Deadline(long end) {
    /** Of one call: the contract allows 2 s, and the rest of the way takes time too. */
    public static final int WHOLE_CALL_MILLIS = 1_900;

    /** In how long the data source must have given a connection or failed. */
    public static final int CONNECTION_MILLIS = 750;

    /** With less than this to go, nothing is sent. */
    public static final int LEAST_FOR_STATEMENTS_MILLIS = 250;

    /**
     * By how much the database gives up before we do: what was answered as unavailable is then undone already, unless its
     * answer takes longer than this to reach us.
     */
    public static final int WAY_BACK_MILLIS = 150;

    public static Deadline ofOneCall() {
        return new Deadline(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(WHOLE_CALL_MILLIS));
    }

    public int millisLeft() {
        return Math.toIntExact(TimeUnit.NANOSECONDS.toMillis(Math.max(0, end - System.nanoTime())));
    }

    /** How long a call may wait for its turn and still get a connection and an answer. */
    int millisForTurn() {
        return Math.max(0, millisLeft() - CONNECTION_MILLIS - LEAST_FOR_STATEMENTS_MILLIS);
    }

    public boolean allowsStatements() {
        return millisLeft() >= LEAST_FOR_STATEMENTS_MILLIS;
    }

    /** Waits a moment after a try in vain: on average a longer one each time, and no two callers the same. */
    public void pauseAfter(int attempt) {
        long longest = Math.min(4L << Math.min(attempt, 5), millisLeft());
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(longest + 1)));
    }
}
