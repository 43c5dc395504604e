package dev.freehold.bootstrap;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Tells Spring Boot where to serve, and when the service is ready. */
record Server(Settings settings, HikariDataSource pool)
        implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        // First, so that no variable of Spring's own has a say.
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "freehold",
                        Map.of("server.port", settings.port(), "management.server.port", settings.managementPort())));
        context.registerBean("database", DatabaseHealth.class, () -> new DatabaseHealth(pool));
    }
}
