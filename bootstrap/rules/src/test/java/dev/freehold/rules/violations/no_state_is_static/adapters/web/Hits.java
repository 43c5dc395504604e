package dev.freehold.rules.violations.no_state_is_static.adapters.web;

import dev.freehold.rules.Violates;

@Violates
final class Hits {
    static int count;
}
