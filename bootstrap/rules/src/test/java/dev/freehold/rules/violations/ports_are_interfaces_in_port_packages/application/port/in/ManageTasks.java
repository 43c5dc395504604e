package dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application.port.in;

import dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application.port.AccessToken;
import dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application.port.Creation;

public interface ManageTasks {
    Creation create(AccessToken token);
}
