package dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application.port;

public sealed interface Creation {
    record Created(String id) implements Creation {}

    record Refused() implements Creation {}
}
