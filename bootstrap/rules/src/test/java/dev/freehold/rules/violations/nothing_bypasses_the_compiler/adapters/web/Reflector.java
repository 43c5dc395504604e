package dev.freehold.rules.violations.nothing_bypasses_the_compiler.adapters.web;

import dev.freehold.rules.Violates;

@Violates
final class Reflector {
    static Object make(Class<?> type) throws ReflectiveOperationException {
        return type.getDeclaredConstructors()[0].newInstance();
    }
}
