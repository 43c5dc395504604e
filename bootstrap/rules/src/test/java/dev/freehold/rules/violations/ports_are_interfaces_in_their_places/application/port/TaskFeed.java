package dev.freehold.rules.violations.ports_are_interfaces_in_their_places.application.port;

import dev.freehold.rules.Violates;

/** On neither side. */
@Violates
public interface TaskFeed {
    String next();
}
