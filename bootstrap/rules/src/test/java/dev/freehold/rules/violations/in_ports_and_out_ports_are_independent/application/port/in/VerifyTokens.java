package dev.freehold.rules.violations.in_ports_and_out_ports_are_independent.application.port.in;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.in_ports_and_out_ports_are_independent.application.port.out.TokenVerifier;

/** Exposes an out-port outside. */
@Violates
public interface VerifyTokens extends TokenVerifier {}
