package dev.freehold.rules.violations.composition_is_plain_java.bootstrap;

import dev.freehold.rules.Violates;
import org.springframework.scheduling.annotation.Scheduled;

@Violates
final class Nightly {
    @Scheduled(cron = "0 0 0 * * *")
    void run() {}
}
