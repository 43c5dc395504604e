package dev.freehold.adapters.web.container;

/** How many connections the heap has room for, if a request comes over each of them at once. */
final class ConnectionLimit {
    private static final long KIB = 1_024;

    /** Tomcat's buffers for a request and its response, and a body of the largest size. */
    private static final long BYTES_OF_ONE = 256 * KIB;

    /** What the service takes when it is idle. */
    private static final long BYTES_OF_THE_REST = 40 * KIB * KIB;

    private static final int FEWEST = 32;

    /** Tomcat's own limit. */
    private static final int MOST = 8 * 1_024;

    private ConnectionLimit() {}

    /** @param heap its largest size, in bytes */
    static int of(long heap) {
        return Math.clamp((heap - BYTES_OF_THE_REST) / BYTES_OF_ONE, FEWEST, MOST);
    }
}
