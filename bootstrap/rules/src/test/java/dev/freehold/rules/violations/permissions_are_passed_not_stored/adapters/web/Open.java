package dev.freehold.rules.violations.permissions_are_passed_not_stored.adapters.web;

import dev.freehold.rules.Violates;

/** Serves all requests, and has a mutable field. */
@Violates
final class Open {
    private Object last = "";

    Object serve(Object request) {
        Object before = last;
        last = request;
        return before;
    }
}
