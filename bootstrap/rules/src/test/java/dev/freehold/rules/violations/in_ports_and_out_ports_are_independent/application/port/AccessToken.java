package dev.freehold.rules.violations.in_ports_and_out_ports_are_independent.application.port;

public record AccessToken(String value) {}
