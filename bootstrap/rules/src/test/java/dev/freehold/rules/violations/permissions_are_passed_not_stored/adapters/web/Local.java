package dev.freehold.rules.violations.permissions_are_passed_not_stored.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.permissions_are_passed_not_stored.domain.access.Owner;
import java.util.List;

@Violates
final class Local {
    private final ThreadLocal<List<Owner>> owners = new ThreadLocal<>();
}
