package dev.freehold.rules.violations.no_task_without_an_owner.application.port.in;

import dev.freehold.rules.violations.no_task_without_an_owner.domain.access.Owner;
import java.util.Optional;

public interface AccessControl {
    Optional<Owner> admit(String user);
}
