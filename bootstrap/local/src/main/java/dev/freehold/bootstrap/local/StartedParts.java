package dev.freehold.bootstrap.local;

import dev.freehold.bootstrap.local.directory.CannotStart;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * What has been started so far, to be stopped in the opposite order.
 *
 * <p>Stopping waits for the part that is being started, so that none slips through.
 */
final class StartedParts implements AutoCloseable {
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private boolean closed;

    /** Starts a part, unless all is being stopped. */
    synchronized <T extends AutoCloseable> T add(Supplier<T> start) {
        if (closed) {
            throw new CannotStart("Freehold was stopped before it was ready.");
        }
        T part = start.get();
        parts.push(part);
        return part;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!parts.isEmpty()) {
            stop(parts.pop());
        }
    }

    /** One part that fails to stop must not keep the others running. */
    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failure) {
            System.err.println("Could not stop in good order: " + failure);
        }
    }
}
