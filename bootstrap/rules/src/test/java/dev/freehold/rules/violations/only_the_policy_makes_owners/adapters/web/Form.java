package dev.freehold.rules.violations.only_the_policy_makes_owners.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_the_policy_makes_owners.domain.access.Owner;
import org.springframework.web.bind.annotation.GetMapping;

/** A form record, bound by the framework. */
@Violates
final class Form {
    record Filled(Owner who) {}

    @GetMapping("/docs")
    String read(Filled form) {
        return form.toString();
    }
}
