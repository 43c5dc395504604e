package dev.freehold.rules.violations.composition_is_plain_java.bootstrap;

import dev.freehold.rules.Violates;
import org.springframework.context.support.GenericApplicationContext;

/** Leaves it to the container to find what the constructor needs. */
@Violates
final class Guessed {
    static void register(GenericApplicationContext context) {
        context.registerBean(Guessed.class);
    }
}
