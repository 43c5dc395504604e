package dev.freehold.rules.violations.only_security_makes_authenticated_users.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_security_makes_authenticated_users.domain.access.AuthenticatedUser;
import tools.jackson.databind.json.JsonMapper;

/** Part of the gate, but binds input. */
@Violates
final class OwnerArgument {
    private final JsonMapper mapper = new JsonMapper();

    Object read(String json) {
        return mapper.readValue(json, AuthenticatedUser.class);
    }
}
