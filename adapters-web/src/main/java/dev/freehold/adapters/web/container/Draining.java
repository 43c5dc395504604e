package dev.freehold.adapters.web.container;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;

/**
 * The first part of an orderly stop: for a while everything is served, but every response carries {@code Connection: close}
 * (RFC 9112, section 9.6), so that kept connections end with a response and not in the face of a request. Only then does
 * the server stop to accept connections.
 */
public final class Draining implements SmartLifecycle, Filter {
    /** Long enough for those in front of us to notice that readiness is 503. */
    private static final int MIN_MILLIS = 1_000;

    /** Without a request for this long, whoever keeps a connection is not using it. */
    private static final int QUIET_MILLIS = 500;

    private static final int MAX_MILLIS = 8_000;

    private enum Phase {
        SERVING,
        DRAINING,
        DRAINED
    }

    private final List<ServedHttp> servers = new CopyOnWriteArrayList<>();
    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.DRAINED);

    void watch(ServedHttp server) {
        servers.add(server);
    }

    /** Responses to requests that were under way when draining began carry the header too. */
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new LastResponse((HttpServletResponse) response, () -> phase.get() != Phase.SERVING));
    }

    @Override
    public void start() {
        phase.set(Phase.SERVING);
    }

    @Override
    public void stop(Runnable done) {
        phase.set(Phase.DRAINING);
        servers.forEach(ServedHttp::closeConnections);
        Thread.ofVirtual().name("draining").start(() -> {
            awaitQuiet();
            phase.set(Phase.DRAINED);
            done.run();
        });
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    private void awaitQuiet() {
        long start = System.nanoTime();
        while (!isOver(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private boolean isOver(long millis) {
        return millis >= MAX_MILLIS
                || (millis >= MIN_MILLIS && servers.stream().allMatch(server -> server.isIdleFor(QUIET_MILLIS)));
    }

    @Override
    public boolean isRunning() {
        return phase.get() != Phase.DRAINED;
    }

    /** Stops before everything else. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    /** A response that says, as late as it can, whether it is the last one on its connection. */
    private static final class LastResponse extends HttpServletResponseWrapper {
        private final BooleanSupplier isLast;

        LastResponse(HttpServletResponse response, BooleanSupplier isLast) {
            super(response);
            this.isLast = isLast;
        }

        private void announce() {
            if (isLast.getAsBoolean() && !isCommitted()) {
                setHeader(HttpHeaders.CONNECTION, "close");
            }
        }

        @Override
        public void setStatus(int status) {
            super.setStatus(status);
            announce();
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            announce();
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            announce();
            return super.getWriter();
        }

        @Override
        public void flushBuffer() throws IOException {
            announce();
            super.flushBuffer();
        }
    }
}
