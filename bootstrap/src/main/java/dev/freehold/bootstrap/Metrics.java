package dev.freehold.bootstrap;

import dev.freehold.adapters.web.WebAdapter.ServedRequest;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * What the operator can read at {@code /actuator/prometheus}. Requests are timed as {@code http.server.requests}, under the
 * names that Spring Boot gives them, by method, route and status.
 */
final class Metrics {
    private final PrometheusRegistry exposed = new PrometheusRegistry();
    private final PrometheusMeterRegistry meters =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT, exposed, Clock.SYSTEM);
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    private record Series(String method, String route, int status) {}

    /** What the endpoint serves. */
    PrometheusRegistry exposed() {
        return exposed;
    }

    /** What everything that can be measured is registered with. */
    PrometheusMeterRegistry meters() {
        return meters;
    }

    void record(ServedRequest request) {
        timers.computeIfAbsent(new Series(request.method(), request.route(), request.status()), this::timer)
                .record(request.nanoseconds(), TimeUnit.NANOSECONDS);
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
