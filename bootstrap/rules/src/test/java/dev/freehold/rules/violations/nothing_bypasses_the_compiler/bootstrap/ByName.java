package dev.freehold.rules.violations.nothing_bypasses_the_compiler.bootstrap;

import dev.freehold.rules.Violates;

@Violates
final class ByName {
    static Class<?> find(String name) throws ClassNotFoundException {
        return Class.forName(name);
    }
}
