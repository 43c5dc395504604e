package dev.freehold.rules.violations.composition_is_plain_java.bootstrap;

import dev.freehold.rules.Violates;
import org.springframework.context.support.GenericApplicationContext;

/** Lets the container resolve its constructor. */
@Violates
final class Guessed {
    static void register(GenericApplicationContext context) {
        context.registerBean(Guessed.class);
    }
}
