package dev.freehold.rules.violations.only_bootstrap_reads_the_environment.adapters.mail;

import dev.freehold.rules.Violates;
import org.springframework.core.env.Environment;

/** Asks the framework. */
@Violates
final class Mailbox {
    static String address(Environment environment) {
        return environment.getRequiredProperty("mail");
    }
}
