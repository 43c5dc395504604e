package dev.freehold.rules.violations.in_ports_and_out_ports_are_independent.application.port.in;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.in_ports_and_out_ports_are_independent.application.port.out.TokenVerifier;

/** Offers outside what is asked for inside. */
@Violates
public interface VerifyTokens extends TokenVerifier {}
