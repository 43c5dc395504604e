package dev.freehold.rules.violations.no_endpoint_without_an_owner.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.web.bind.annotation.GetMapping;

/** Declares a route on an interface. */
@Violates
interface Inherited {
    @GetMapping("/api/tasks")
    String all();
}
