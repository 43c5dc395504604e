package dev.freehold.rules.violations.only_the_policy_makes_owners.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_the_policy_makes_owners.domain.access.Owner;
import tools.jackson.databind.json.JsonMapper;

/** Part of the gate, but binds input. */
@Violates
final class OwnerArgument {
    private final JsonMapper mapper = new JsonMapper();

    Object read(String json) {
        return mapper.readValue(json, Owner.class);
    }
}
