package dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application.port.out;

public interface TaskRepository {
    /** What belongs to this port alone. */
    record Page(String text) {}

    Page page();
}
