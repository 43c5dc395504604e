package dev.freehold.rules.violations.composition_is_plain_java.bootstrap;

import dev.freehold.rules.Violates;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Run by the container that finds it. */
@Violates
final class Afterwards implements ApplicationRunner {
    @Override
    public void run(ApplicationArguments arguments) {}
}
