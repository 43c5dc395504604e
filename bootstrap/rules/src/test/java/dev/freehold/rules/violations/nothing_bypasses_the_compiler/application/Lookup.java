package dev.freehold.rules.violations.nothing_bypasses_the_compiler.application;

import dev.freehold.rules.Violates;
import java.lang.invoke.MethodHandles;

@Violates
final class Lookup {
    static Object make(Class<?> type) throws IllegalAccessException {
        return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
    }
}
