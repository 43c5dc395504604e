package dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application.port;

public record AccessToken(String value) {}
