package dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application.port;

import dev.freehold.rules.Violates;

/** On neither side, and a class. */
@Violates
public final class Feeds {
    public String next() {
        return "";
    }
}
