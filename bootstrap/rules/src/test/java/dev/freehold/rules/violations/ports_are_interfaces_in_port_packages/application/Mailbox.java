package dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application;

import dev.freehold.rules.Violates;

/** A port because an adapter implements it. */
@Violates
public interface Mailbox {
    void put(String text);
}
