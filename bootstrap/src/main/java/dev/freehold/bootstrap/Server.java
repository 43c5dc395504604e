package dev.freehold.bootstrap;

import dev.freehold.adapters.web.WebAdapter;
import jakarta.servlet.Filter;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the composed service to Spring Boot, which serves it. */
record Server(Settings settings, Wiring wiring) implements ApplicationContextInitializer<GenericApplicationContext> {
    private static final int BEHIND_OBSERVATION = Ordered.HIGHEST_PRECEDENCE + 100;

    @Override
    public void initialize(GenericApplicationContext context) {
        // First, so that no variable of Spring's own has a say.
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "freehold",
                        Map.of("server.port", settings.port(), "management.server.port", settings.managementPort())));
        WebAdapter web = wiring.web();
        context.registerBean("web", WebMvcConfigurer.class, () -> web);
        context.registerBean("tasks", Object.class, web::controller);
        context.registerBean("advice", Object.class, web::advice);
        context.registerBean("container", Container.class, () -> new Container(web));
        context.registerBean("database", DatabaseHealth.class, () -> new DatabaseHealth(wiring));
        List<Filter> filters = web.filters();
        for (int place = 0; place < filters.size(); place++) {
            FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(filters.get(place));
            filter.setName("freehold-" + place);
            filter.setOrder(BEHIND_OBSERVATION + place);
            context.registerBean("filter-" + place, FilterRegistrationBean.class, () -> filter);
        }
    }

    private record Container(WebAdapter web) implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addConnectorCustomizers(WebAdapter::prepare);
            factory.addContextCustomizers(web::prepare);
        }
    }

    /** Ready means that tasks can be reached. Closes the connections with the service. */
    private record DatabaseHealth(Wiring wiring) implements HealthIndicator, AutoCloseable {
        @Override
        public Health health() {
            try (var connection = wiring.pool().getConnection()) {
                return connection.isValid(1)
                        ? Health.up().build()
                        : Health.down().build();
            } catch (SQLException unreachable) {
                return Health.down().build();
            }
        }

        @Override
        public void close() {
            wiring.pool().close();
        }
    }
}
