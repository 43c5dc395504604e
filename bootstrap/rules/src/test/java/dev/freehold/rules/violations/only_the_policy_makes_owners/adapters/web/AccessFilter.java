package dev.freehold.rules.violations.only_the_policy_makes_owners.adapters.web;

import dev.freehold.rules.violations.only_the_policy_makes_owners.domain.access.Owner;

final class AccessFilter {
    static final String ATTRIBUTE = Owner.class.getName();

    static String id(Owner owner, Envelope envelope) {
        return owner.id() + envelope;
    }
}
