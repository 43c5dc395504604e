package dev.freehold.rules.violations.only_bootstrap_reads_the_environment.adapters.web;

import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

public record WebAdapter(int port) {
    void tell(ConfigurableEnvironment environment) {
        environment.getPropertySources().addFirst(new MapPropertySource("web", Map.of("port", port)));
    }
}
