package dev.freehold.rules.violations.nothing_bypasses_the_compiler.domain;

import dev.freehold.rules.Violates;
import java.lang.invoke.MethodHandle;

@Violates
final class Handled {
    static Object call(MethodHandle handle) throws Throwable {
        return handle.invoke();
    }
}
