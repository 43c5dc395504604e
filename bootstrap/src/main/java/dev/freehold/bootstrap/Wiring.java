package dev.freehold.bootstrap;

import com.zaxxer.hikari.HikariDataSource;
import dev.freehold.adapters.persistence.PersistenceAdapter;
import dev.freehold.adapters.security.SecurityAdapter;
import dev.freehold.adapters.web.WebAdapter;
import dev.freehold.application.TasksApplication;
import dev.freehold.bootstrap.observability.MeasuredTasks;
import dev.freehold.bootstrap.observability.Observation;
import dev.freehold.bootstrap.settings.CannotStart;
import dev.freehold.bootstrap.settings.Settings;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The composition root, in plain Java. Spring only serves the result.
 *
 * @param pool the connection pool, closed with the service
 * @param observation what an operator sees, closed with the service
 * @param web the API, ready for Spring to serve
 */
record Wiring(
        HikariDataSource pool, Observation observation, ApplicationContextInitializer<GenericApplicationContext> web) {

    /** @throws CannotStart if a part rejects its settings */
    static Wiring of(Settings settings, Overrides overrides) {
        SecurityAdapter security = security(settings);
        HikariDataSource pool = DatabaseSetup.open(settings.database());
        try {
            Observation observation = Observation.of(settings);
            InstantSource clock = Clock.systemUTC();
            TasksApplication application = TasksApplication.with(
                    PersistenceAdapter.repository(overrides.dataSource().apply(pool)),
                    security.tokenVerifier(settings.issuer(), settings.audience(), clock),
                    clock,
                    new SecureRandom());
            WebAdapter web = new WebAdapter(
                    overrides.access().apply(application.access()),
                    new MeasuredTasks(application.tasks(), observation.useCases()),
                    new WebAdapter.Options(
                            settings.allowedOrigins(),
                            settings.requestsPerMinute(),
                            security.deriveKeys("freehold cursor")),
                    observation.requests());
            return new Wiring(pool, observation, overrides.web().apply(web));
        } catch (RuntimeException failure) {
            pool.close();
            throw failure instanceof IllegalStateException refused
                    ? new CannotStart(String.valueOf(refused.getMessage()), refused)
                    : failure;
        }
    }

    private static SecurityAdapter security(Settings settings) {
        try {
            return SecurityAdapter.with(settings.secret(), settings.secrets());
        } catch (IllegalArgumentException refused) {
            throw new CannotStart(String.valueOf(refused.getMessage()), refused);
        }
    }
}
