package dev.freehold.adapters.web.container;

import java.util.concurrent.TimeUnit;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/** Tomcat's HTTP/1.1, with a limit on the time of each request. Public because Tomcat creates it by its name. */
public final class ServedHttp extends Http11NioProtocol {
    /** For a client that sends or takes nothing at all in the middle of a request. */
    private static final int SILENCE_MILLIS = 10_000;

    /** Longer than proxies usually keep an unused connection (60 s), so that they close it and not we. */
    private static final int KEEP_ALIVE_MILLIS = 75_000;

    private final ConnectionClock clock = new ConnectionClock();

    /** Called by Tomcat. */
    public ServedHttp() {
        setConnectionTimeout(SILENCE_MILLIS);
        setKeepAliveTimeout(KEEP_ALIVE_MILLIS);
    }

    @Override
    protected Processor createProcessor() {
        return new ServedRequests(this, getAdapter(), clock);
    }

    /** The executor is shut down with the server, and the sweep with it. */
    @Override
    public void start() throws Exception {
        super.start();
        var _ = getUtilityExecutor().scheduleWithFixedDelay(clock::sweep, 1, 1, TimeUnit.SECONDS);
    }

    /** Where connections run short, none is kept for a request that may never come. */
    @Override
    public int getMaxKeepAliveRequests() {
        boolean areShort = getEndpoint().getConnectionCount() > getMaxConnections() - getMaxConnections() / 8;
        return areShort ? 1 : super.getMaxKeepAliveRequests();
    }

    /** From now on every response to a request closes its connection and says so. */
    void closeConnections() {
        setMaxKeepAliveRequests(1);
    }

    /** Whether no connection is open, or none has been used for this long. */
    boolean isIdleFor(long millis) {
        return getEndpoint().getConnections().isEmpty() || clock.isQuietFor(millis);
    }
}
