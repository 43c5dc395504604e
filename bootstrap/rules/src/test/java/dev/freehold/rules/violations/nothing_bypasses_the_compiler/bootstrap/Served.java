package dev.freehold.rules.violations.nothing_bypasses_the_compiler.bootstrap;

import dev.freehold.rules.Violates;
import java.util.ServiceLoader;

@Violates
final class Served {
    static Object first() {
        return ServiceLoader.load(Runnable.class).findFirst().orElseThrow();
    }
}
