package dev.freehold.rules.violations.only_the_gate_checks_access.application.port.in;

public interface AccessControl {
    boolean admits(String user, String owner);
}
