package dev.freehold.rules.violations.in_ports_and_out_ports_are_independent.application.port.out;

import dev.freehold.rules.violations.in_ports_and_out_ports_are_independent.application.port.AccessToken;

public interface TokenVerifier {
    boolean verifies(AccessToken token);
}
