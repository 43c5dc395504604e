package dev.freehold.bootstrap;

import dev.freehold.bootstrap.observability.Metrics;
import dev.freehold.bootstrap.observability.Observation;
import dev.freehold.bootstrap.settings.Settings;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Optional;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Composes the service once logging is configured, and hands it to Spring. */
final class Service implements ApplicationContextInitializer<GenericApplicationContext>, AutoCloseable {
    private final Settings settings;
    private final Overrides overrides;
    private Optional<Wiring> wiring = Optional.empty();

    Service(Settings settings, Overrides overrides) {
        this.settings = settings;
        this.overrides = overrides;
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        Wiring composed = Wiring.of(settings, overrides);
        wiring = Optional.of(composed);
        context.registerBean(
                "database",
                DatabaseHealth.class,
                () -> DatabaseHealth.of(composed.pool(), DatabaseSetup.openForHealth(settings.database())));
        context.registerBean("housekeeping", Housekeeping.class, () -> Housekeeping.of(composed.pool()));
        context.registerBean(Observation.class, composed::observation);
        Metrics metrics = composed.observation().metrics();
        context.registerBean(Metrics.class, () -> metrics);
        context.registerBean(PrometheusRegistry.class, metrics::exposed);
        context.registerBean(PrometheusMeterRegistry.class, metrics::meters);
        composed.web().initialize(context);
    }

    /** Closes the pool after a failed start: Spring does not close beans that it has not created yet. */
    @Override
    public void close() {
        wiring.ifPresent(composed -> {
            composed.observation().close();
            composed.pool().close();
        });
    }
}
