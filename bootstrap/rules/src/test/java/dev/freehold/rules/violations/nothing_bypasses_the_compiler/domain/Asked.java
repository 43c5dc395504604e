package dev.freehold.rules.violations.nothing_bypasses_the_compiler.domain;

import dev.freehold.rules.Violates;

/** Creates an object through the class of another. */
@Violates
final class Asked {
    static Object copy(Object thing) throws ReflectiveOperationException {
        return thing.getClass().getConstructor().newInstance();
    }
}
