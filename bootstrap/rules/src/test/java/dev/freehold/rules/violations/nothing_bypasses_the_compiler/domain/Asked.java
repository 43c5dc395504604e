package dev.freehold.rules.violations.nothing_bypasses_the_compiler.domain;

import dev.freehold.rules.Violates;

/** Asks an object for what it is. */
@Violates
final class Asked {
    static Object copy(Object thing) throws ReflectiveOperationException {
        return thing.getClass().getConstructor().newInstance();
    }
}
