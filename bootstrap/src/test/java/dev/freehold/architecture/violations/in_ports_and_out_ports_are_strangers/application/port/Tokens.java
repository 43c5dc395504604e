package dev.freehold.architecture.violations.in_ports_and_out_ports_are_strangers.application.port;

import dev.freehold.architecture.Violates;
import dev.freehold.architecture.violations.in_ports_and_out_ports_are_strangers.application.port.out.TokenVerifier;

/** Gives each side the other's port, by way of what both may know. */
@Violates
public record Tokens(TokenVerifier verifier) {}
