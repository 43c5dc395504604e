package dev.freehold.rules.violations.nothing_bypasses_the_compiler.domain;

import dev.freehold.rules.Violates;

@Violates
final class Raw {
    static native Object make();
}
