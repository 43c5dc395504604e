package dev.freehold.rules.violations.a_permission_is_passed_on_and_not_kept.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.a_permission_is_passed_on_and_not_kept.domain.access.Owner;
import java.util.List;

@Violates
final class Local {
    private final ThreadLocal<List<Owner>> owners = new ThreadLocal<>();
}
