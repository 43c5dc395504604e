package dev.freehold.rules.violations.composition_is_plain_java.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.context.support.GenericApplicationContext;

/** Asks the thing that it is handed over to. */
@Violates
final class Located {
    static Runnable tasks(GenericApplicationContext context) {
        return context.getBean("tasks", Runnable.class);
    }
}
