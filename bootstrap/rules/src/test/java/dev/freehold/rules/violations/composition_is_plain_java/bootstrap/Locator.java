package dev.freehold.rules.violations.composition_is_plain_java.bootstrap;

import dev.freehold.rules.Violates;
import org.springframework.context.ApplicationContext;

/** Looks up what it could take as a parameter. */
@Violates
final class Locator {
    static Runnable tasks(ApplicationContext context) {
        return context.getBean(Runnable.class);
    }
}
