package dev.freehold.rules.violations.domain_needs_only_java.domain;

import dev.freehold.rules.Violates;
import java.io.IOException;

/** Starts a program. */
@Violates
final class Shell {
    static Process run(String command) throws IOException {
        return new ProcessBuilder(command).start();
    }
}
