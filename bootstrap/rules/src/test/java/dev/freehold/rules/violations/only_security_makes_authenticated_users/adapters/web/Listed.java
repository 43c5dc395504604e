package dev.freehold.rules.violations.only_security_makes_authenticated_users.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_security_makes_authenticated_users.domain.access.AuthenticatedUser;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Has a library create several. */
@Violates
final class Listed {
    static Object read(String json) {
        return new JsonMapper().readValue(json, new TypeReference<List<AuthenticatedUser>>() {});
    }
}
