package dev.freehold.bootstrap.observability;

import dev.freehold.adapters.web.RequestObserver.ServedRequest;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What the operator can read at {@code /actuator/prometheus}. Requests are timed as {@code http.server.requests}, under the
 * names that Spring Boot gives them, by method, route and status.
 */
public final class Metrics implements MeterBinder {
    /** The upper bounds of the buckets of a request's time, from which quantiles are estimated. */
    private static final List<Duration> BUCKETS = Stream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_000, 5_000)
            .map(Duration::ofMillis)
            .toList();

    private final PrometheusRegistry exposed = new PrometheusRegistry();
    private final PrometheusMeterRegistry meters =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT, exposed, Clock.SYSTEM);
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    private final Map<String, Counter> refusals = new ConcurrentHashMap<>();
    private final Map<UseCase, Timer> useCases = new ConcurrentHashMap<>();

    /** Those that alerts ask for. Without a first value of 0, the first of them would be no increase. */
    private static final List<String> WATCHED =
            List.of("internal_error", "unavailable", "unauthenticated", "not_the_owner", "too_many_requests");

    private record Series(String method, String route, int status) {}

    private record UseCase(String name, boolean failed) {}

    /** What the endpoint serves. */
    public PrometheusRegistry exposed() {
        return exposed;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        WATCHED.forEach(reason -> refusals.computeIfAbsent(reason, this::refusal));
    }

    /** What everything that can be measured is registered with. */
    public PrometheusMeterRegistry meters() {
        return meters;
    }

    /** Counts and times the request, and counts its refusal by the reason. */
    public void record(ServedRequest request) {
        request.reason()
                .ifPresent(reason ->
                        refusals.computeIfAbsent(reason, this::refusal).increment());
        timers.computeIfAbsent(new Series(request.method(), request.route(), request.status()), this::timer)
                .record(request.nanoseconds(), TimeUnit.NANOSECONDS);
    }

    /** Counts and times a use case. */
    public void record(String useCase, boolean failed, long nanoseconds) {
        useCases.computeIfAbsent(new UseCase(useCase, failed), this::timer).record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    private Counter refusal(String reason) {
        return Counter.builder("freehold.refusals").tag("reason", reason).register(meters);
    }

    private Timer timer(UseCase useCase) {
        return Timer.builder("freehold.use.cases")
                .tags("use_case", useCase.name(), "outcome", useCase.failed() ? "failed" : "done")
                .register(meters);
    }

    private Timer timer(Series series) {
        return Timer.builder("http.server.requests")
                .tags(
                        "method",
                        series.method(),
                        "uri",
                        series.route(),
                        "status",
                        String.valueOf(series.status()),
                        "outcome",
                        outcome(series.status()))
                .serviceLevelObjectives(BUCKETS.toArray(Duration[]::new))
                .register(meters);
    }

    private static String outcome(int status) {
        return switch (status / 100) {
            case 1 -> "INFORMATIONAL";
            case 2 -> "SUCCESS";
            case 3 -> "REDIRECTION";
            case 4 -> "CLIENT_ERROR";
            default -> "SERVER_ERROR";
        };
    }
}
