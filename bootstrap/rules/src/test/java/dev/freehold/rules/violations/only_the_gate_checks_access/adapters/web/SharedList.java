package dev.freehold.rules.violations.only_the_gate_checks_access.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_the_gate_checks_access.application.port.in.AccessControl;

/** A route that checks access again, for an owner of its own choice. */
@Violates
record SharedList(AccessControl access) {
    boolean isMine(String user) {
        return access.admits(user, user);
    }
}
