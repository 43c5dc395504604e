package dev.freehold.rules.violations.composition_is_plain_java.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.web.context.ContextLoader;

/** Gets the application context from the framework. */
@Violates
final class Handing {
    static Object all() {
        return ContextLoader.getCurrentWebApplicationContext();
    }
}
