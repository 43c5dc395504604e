package dev.freehold.rules.violations.ports_are_interfaces_in_their_places.application.port.out;

public interface TaskRepository {
    /** What belongs to this port alone. */
    record Page(String text) {}

    Page page();
}
