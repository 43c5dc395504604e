package dev.freehold.rules.violations.composition_is_plain_java.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.context.event.EventListener;

@Violates
final class Listening {
    @EventListener
    void hear(String event) {}
}
