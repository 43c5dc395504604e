package dev.freehold.architecture.violations.in_ports_and_out_ports_are_strangers.application.port.out;

import dev.freehold.architecture.Violates;
import dev.freehold.architecture.violations.in_ports_and_out_ports_are_strangers.application.port.in.AccessControl;

/** Asks an adapter to call back. */
@Violates
public interface AuditLog {
    void watch(AccessControl access);
}
