package dev.freehold.rules.violations.a_permission_is_passed_on_and_not_kept.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.a_permission_is_passed_on_and_not_kept.domain.access.AuthenticatedUser;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

@Violates
final class Sessions {
    private final Map<String, AuthenticatedUser> users = new ConcurrentHashMap<>();
}
