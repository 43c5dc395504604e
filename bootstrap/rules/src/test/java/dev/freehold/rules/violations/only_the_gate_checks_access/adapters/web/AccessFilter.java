package dev.freehold.rules.violations.only_the_gate_checks_access.adapters.web;

import dev.freehold.rules.violations.only_the_gate_checks_access.application.port.in.AccessControl;

record AccessFilter(AccessControl access) {
    boolean lets(String user, String owner) {
        return access.admits(user, owner);
    }
}
