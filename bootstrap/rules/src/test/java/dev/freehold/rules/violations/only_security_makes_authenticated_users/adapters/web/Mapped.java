package dev.freehold.rules.violations.only_security_makes_authenticated_users.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_security_makes_authenticated_users.domain.access.AuthenticatedUser;
import tools.jackson.databind.json.JsonMapper;

/** Has one created from client input. */
@Violates
final class Mapped {
    static Object read(String json) {
        return new JsonMapper().readValue(json, AuthenticatedUser.class);
    }
}
