package dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application;

import dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application.port.AccessToken;
import dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application.port.Creation;
import dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application.port.in.ManageTasks;

record TaskService(String name) implements ManageTasks {
    @Override
    public Creation create(AccessToken token) {
        return new Creation.Created(name);
    }
}
