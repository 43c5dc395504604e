package dev.freehold.rules.violations.no_default_locale_or_zone.bootstrap;

import dev.freehold.rules.Violates;

@Violates
final class Printed {
    static void print(int port) {
        System.out.printf("Port %d%n", port);
    }
}
