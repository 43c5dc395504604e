package dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application.port.out;

import dev.freehold.rules.Violates;

/** An abstract class with behaviour. */
@Violates
public abstract class BaseRepository {
    abstract String find(String id);
}
