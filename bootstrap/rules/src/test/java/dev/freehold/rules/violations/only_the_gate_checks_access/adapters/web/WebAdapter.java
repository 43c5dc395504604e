package dev.freehold.rules.violations.only_the_gate_checks_access.adapters.web;

import dev.freehold.rules.violations.only_the_gate_checks_access.application.port.in.AccessControl;

public final class WebAdapter {
    private final AccessFilter filter;

    public WebAdapter(AccessControl access) {
        filter = new AccessFilter(access);
    }

    boolean isOpen() {
        return filter.lets("", "");
    }
}
