package dev.freehold.rules.violations.only_the_policy_makes_owners.application;

import dev.freehold.rules.violations.only_the_policy_makes_owners.domain.access.Owner;

final class TaskService {
    String list(Owner owner) {
        return owner.id();
    }
}
