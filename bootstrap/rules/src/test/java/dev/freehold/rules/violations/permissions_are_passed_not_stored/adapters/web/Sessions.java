package dev.freehold.rules.violations.permissions_are_passed_not_stored.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.permissions_are_passed_not_stored.domain.access.AuthenticatedUser;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

@Violates
final class Sessions {
    private final Map<String, AuthenticatedUser> users = new ConcurrentHashMap<>();
}
