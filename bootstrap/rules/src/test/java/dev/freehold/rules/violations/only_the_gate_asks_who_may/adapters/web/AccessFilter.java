package dev.freehold.rules.violations.only_the_gate_asks_who_may.adapters.web;

import dev.freehold.rules.violations.only_the_gate_asks_who_may.application.port.in.AccessControl;

record AccessFilter(AccessControl access) {
    boolean lets(String user, String owner) {
        return access.admits(user, owner);
    }
}
