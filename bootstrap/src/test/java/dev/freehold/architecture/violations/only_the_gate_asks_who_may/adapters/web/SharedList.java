package dev.freehold.architecture.violations.only_the_gate_asks_who_may.adapters.web;

import dev.freehold.architecture.Violates;
import dev.freehold.architecture.violations.only_the_gate_asks_who_may.application.port.in.AccessControl;

/** A route that asks once more, with names of its own choice. */
@Violates
record SharedList(AccessControl access) {
    boolean isMine(String user) {
        return access.admits(user, user);
    }
}
