package dev.freehold.adapters.web.container;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Cuts off clients that take too long over one request. Tomcat's timeouts start anew with each byte, so that a byte now and
 * then would hold a connection forever, and so would a response that is read a byte at a time.
 */
final class ConnectionClock {
    /** From the first byte of a head to its last. */
    static final int HEAD_SECONDS = 10;

    /** From the end of the head to the end of the response. */
    static final int EXCHANGE_SECONDS = 30;

    private final ConcurrentMap<SocketWrapperBase<?>, Long> deadlines = new ConcurrentHashMap<>();
    private final AtomicLong lastUse = new AtomicLong(System.nanoTime());

    /** A head begins, or more of it has arrived. */
    void headContinues(SocketWrapperBase<?> connection) {
        deadlines.putIfAbsent(connection, in(HEAD_SECONDS));
    }

    void exchangeBegins(SocketWrapperBase<?> connection) {
        lastUse.set(System.nanoTime());
        deadlines.put(connection, in(EXCHANGE_SECONDS));
    }

    /** The connection waits for another request, or is closed. */
    void rests(SocketWrapperBase<?> connection) {
        lastUse.set(System.nanoTime());
        deadlines.remove(connection);
    }

    /** Whether there has been neither a head nor a request for this long. */
    boolean isQuietFor(long millis) {
        return deadlines.isEmpty() && System.nanoTime() - lastUse.get() >= TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /** Cuts off the clients that are late. */
    void sweep() {
        long now = System.nanoTime();
        deadlines.forEach((connection, deadline) -> {
            if (now - deadline >= 0 && deadlines.remove(connection, deadline)) {
                cutOff(connection);
            }
        });
    }

    /** Shuts down both directions, which wakes the thread that reads or writes; it then cleans up as after any hang-up. */
    private static void cutOff(SocketWrapperBase<?> connection) {
        if (connection.getSocket() instanceof NioChannel channel) {
            SocketChannel socket = channel.getIOChannel();
            try {
                socket.shutdownInput();
                socket.shutdownOutput();
            } catch (IOException closed) {
                // as wanted
            }
        }
    }

    private static long in(int seconds) {
        return System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }
}
