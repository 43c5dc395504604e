package dev.freehold.rules.violations.composition_is_plain_java.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.beans.factory.annotation.Autowired;

/** Has a field injected by the container. */
@Violates
final class InjectedController {
    @Autowired
    Runnable tasks = () -> {};
}
