package dev.freehold.rules.violations.only_the_policy_makes_owners.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_the_policy_makes_owners.domain.access.Owner;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Has a library create several. */
@Violates
final class Listed {
    static Object read(String json) {
        return new JsonMapper().readValue(json, new TypeReference<List<Owner>>() {});
    }
}
