package dev.freehold.rules.violations.nothing_bypasses_the_compiler.adapters.security;

import dev.freehold.rules.Violates;
import sun.misc.Unsafe;

@Violates
final class Forced {
    static Object make(Unsafe unsafe) throws InstantiationException {
        return unsafe.allocateInstance(Forced.class);
    }
}
