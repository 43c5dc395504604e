package dev.freehold.rules.violations.in_ports_and_out_ports_are_independent.application.port.in;

import dev.freehold.rules.violations.in_ports_and_out_ports_are_independent.application.port.AccessToken;

public interface AccessControl {
    boolean admits(AccessToken token);
}
