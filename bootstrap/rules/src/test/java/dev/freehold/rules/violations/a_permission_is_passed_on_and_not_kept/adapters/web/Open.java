package dev.freehold.rules.violations.a_permission_is_passed_on_and_not_kept.adapters.web;

import dev.freehold.rules.Violates;

/** Serves everyone, and changes with each. */
@Violates
final class Open {
    private Object last = "";

    Object serve(Object request) {
        Object before = last;
        last = request;
        return before;
    }
}
