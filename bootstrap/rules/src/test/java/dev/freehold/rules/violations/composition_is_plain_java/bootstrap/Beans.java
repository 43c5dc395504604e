package dev.freehold.rules.violations.composition_is_plain_java.bootstrap;

import dev.freehold.rules.Violates;
import org.springframework.context.annotation.Bean;

/** Declares a bean by annotation. */
@Violates
final class Beans {
    @Bean
    Runnable tasks() {
        return () -> {};
    }
}
