package dev.freehold.rules.violations.every_library_has_a_home.bootstrap;

import dev.freehold.rules.Violates;
import org.assertj.core.api.Assertions;

/** Uses an undeclared library. */
@Violates
final class Checks {
    static void check(int port) {
        Assertions.assertThat(port).isPositive();
    }
}
