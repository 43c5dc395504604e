package dev.freehold.rules.violations.composition_is_plain_java.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.scheduling.annotation.Async;

@Violates
final class Elsewhere {
    @Async
    void run() {}
}
