package dev.freehold.rules.violations.in_ports_and_out_ports_are_independent.application.port.out;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.in_ports_and_out_ports_are_independent.application.port.in.AccessControl;

/** Asks an adapter to call back. */
@Violates
public interface AuditLog {
    void watch(AccessControl access);
}
