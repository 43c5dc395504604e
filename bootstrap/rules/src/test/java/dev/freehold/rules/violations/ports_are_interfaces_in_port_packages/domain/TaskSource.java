package dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.domain;

import dev.freehold.rules.Violates;

/** A port hidden in the domain. */
@Violates
public interface TaskSource {
    String all();
}
