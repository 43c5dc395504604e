package dev.freehold.rules.violations.ports_are_interfaces_in_their_places.application.port.in;

import dev.freehold.rules.violations.ports_are_interfaces_in_their_places.application.port.AccessToken;
import dev.freehold.rules.violations.ports_are_interfaces_in_their_places.application.port.Creation;

public interface ManageTasks {
    Creation create(AccessToken token);
}
