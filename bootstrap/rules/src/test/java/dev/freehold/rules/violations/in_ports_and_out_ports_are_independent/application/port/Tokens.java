package dev.freehold.rules.violations.in_ports_and_out_ports_are_independent.application.port;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.in_ports_and_out_ports_are_independent.application.port.out.TokenVerifier;

/** Connects both sides through a shared type. */
@Violates
public record Tokens(TokenVerifier verifier) {}
