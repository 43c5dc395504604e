package dev.freehold.bootstrap.local;

import dev.freehold.bootstrap.local.directory.CannotStart;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * The parts started so far, stopped in reverse order.
 *
 * <p>Closing waits for a part that is still starting, so that none is left running.
 */
final class StartedParts implements AutoCloseable {
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private boolean closed;

    /** Starts a part, unless already closed. */
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

    /** A part that fails to stop must not keep the others running. */
    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failure) {
            System.err.println("Could not stop cleanly: " + failure);
        }
    }
}
