package dev.freehold.rules.violations.only_the_gate_asks_who_may.application.port.in;

public interface AccessControl {
    boolean admits(String user, String owner);
}
