package dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.domain;

import dev.freehold.rules.Violates;

/** A port by inheritance. */
@Violates
public class Template {
    public String text() {
        return "";
    }
}
