package dev.freehold.rules.violations.no_text_depends_on_the_machine.bootstrap;

import dev.freehold.rules.Violates;

@Violates
final class Printed {
    static void print(int port) {
        System.out.printf("Port %d%n", port);
    }
}
