package dev.freehold.rules.violations.composition_is_plain_java.bootstrap;

import dev.freehold.rules.Violates;
import org.springframework.context.ApplicationContext;

/** Asks for what it could have been given. */
@Violates
final class Locator {
    static Runnable tasks(ApplicationContext context) {
        return context.getBean(Runnable.class);
    }
}
