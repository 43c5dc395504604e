package dev.freehold.rules.violations.only_the_gate_asks_who_may.adapters.web;

import dev.freehold.rules.violations.only_the_gate_asks_who_may.application.port.in.AccessControl;

public final class WebAdapter {
    private final AccessFilter filter;

    public WebAdapter(AccessControl access) {
        filter = new AccessFilter(access);
    }

    boolean isOpen() {
        return filter.lets("", "");
    }
}
