package dev.freehold.bootstrap.observability;

import dev.freehold.adapters.web.RequestObserver.ServedRequest;
import dev.freehold.bootstrap.settings.Settings;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Who hears of requests and use cases: the metrics, the log and, if configured, the traces.
 *
 * @param metrics always kept
 * @param log a line for each request
 * @param traces empty if nobody collects them
 */
public record Observation(Metrics metrics, RequestLog log, Optional<Traces> traces) implements AutoCloseable {

    /** What the settings ask for. */
    public static Observation of(Settings settings) {
        return new Observation(
                new Metrics(),
                new RequestLog(settings.logFormat()),
                settings.traces().map(Traces::to));
    }

    /** Hears of every request once it has been answered. */
    public Consumer<ServedRequest> requests() {
        Consumer<ServedRequest> counted = metrics::record;
        Consumer<ServedRequest> logged = counted.andThen(log::write);
        return traces.map(collected -> logged.andThen(collected::record)).orElse(logged);
    }

    /** Hears of every use case once it has ended. */
    public MeasuredTasks.Observer useCases() {
        MeasuredTasks.Observer counted = metrics::record;
        return traces.map(collected -> counted.andThen(collected::record)).orElse(counted);
    }

    /** Sends the traces that are left. */
    @Override
    public void close() {
        traces.ifPresent(Traces::close);
    }
}
