package dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application.port;

public final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
