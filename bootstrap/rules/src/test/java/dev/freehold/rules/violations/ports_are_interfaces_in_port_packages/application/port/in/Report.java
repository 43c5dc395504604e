package dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application.port.in;

import dev.freehold.rules.Violates;

/** A value among the ports. */
@Violates
public record Report(String text) {}
