package dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application.port.in;

import dev.freehold.rules.Violates;

/** Not a port, but the implementation. */
@Violates
public final class ExportTasks {
    public String all() {
        return "";
    }
}
