package dev.freehold.architecture.violations.only_the_policy_makes_owners.application;

import dev.freehold.architecture.violations.only_the_policy_makes_owners.domain.access.Owner;

final class TaskService {
    String list(Owner owner) {
        return owner.id();
    }
}
