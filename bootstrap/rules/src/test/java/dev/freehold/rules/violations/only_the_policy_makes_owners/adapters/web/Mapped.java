package dev.freehold.rules.violations.only_the_policy_makes_owners.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_the_policy_makes_owners.domain.access.Owner;
import tools.jackson.databind.json.JsonMapper;

/** Has one created from client input. */
@Violates
final class Mapped {
    static Object read(String json) {
        return new JsonMapper().readValue(json, Owner.class);
    }
}
