package dev.freehold.rules.violations.composition_is_plain_java.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;

/** Gets the application context through a callback. */
@Violates
final class Aware implements ApplicationContextAware {
    @Override
    public void setApplicationContext(ApplicationContext context) {}
}
