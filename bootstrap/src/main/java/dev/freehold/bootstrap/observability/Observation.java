package dev.freehold.bootstrap.observability;

import dev.freehold.adapters.web.WebAdapter.ServedRequest;
import dev.freehold.bootstrap.settings.Settings;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Turns what is reported of requests and use cases into metrics, log lines and, if configured, traces.
 *
 * @param metrics always kept
 * @param log a line for each request
 * @param traces empty if nobody collects them
 */
public record Observation(Metrics metrics, RequestLog log, Optional<Traces> traces)
        implements Consumer<ServedRequest>, AutoCloseable {

    /** What the settings ask for. */
    public static Observation of(Settings settings) {
        return new Observation(
                new Metrics(),
                new RequestLog(settings.logFormat()),
                settings.traces().map(Traces::to));
    }

    @Override
    public void accept(ServedRequest request) {
        metrics.record(request);
        log.write(request);
        traces.ifPresent(collected -> collected.record(request));
    }

    /** A use case has ended; see {@link MeasuredTasks.Observer}. */
    public void ended(String useCase, boolean failed, long nanoseconds) {
        metrics.record(useCase, failed, nanoseconds);
        traces.ifPresent(collected -> collected.record(useCase, failed, nanoseconds));
    }

    /** Sends the traces that are left. */
    @Override
    public void close() {
        traces.ifPresent(Traces::close);
    }
}
