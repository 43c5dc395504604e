package dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application.port.out;

import dev.freehold.rules.Violates;

/** An abstract class, which brings its own behaviour along. */
@Violates
public abstract class BaseRepository {
    abstract String find(String id);
}
