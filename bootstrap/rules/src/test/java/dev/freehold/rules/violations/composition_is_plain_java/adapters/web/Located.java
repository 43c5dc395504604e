package dev.freehold.rules.violations.composition_is_plain_java.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.context.support.GenericApplicationContext;

/** Looks up a bean in the context that it gets. */
@Violates
final class Located {
    static Runnable tasks(GenericApplicationContext context) {
        return context.getBean("tasks", Runnable.class);
    }
}
