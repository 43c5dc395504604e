package dev.freehold.rules.violations.nothing_goes_around_the_compiler.bootstrap;

import dev.freehold.rules.Violates;

@Violates
final class ByLoader {
    static Class<?> find(String name) throws ClassNotFoundException {
        return ByLoader.class.getClassLoader().loadClass(name);
    }
}
