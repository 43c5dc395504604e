package dev.freehold.rules.violations.only_the_policy_makes_owners.adapters.web;

import dev.freehold.rules.violations.only_the_policy_makes_owners.domain.access.Owner;
import java.util.List;

/** Holds one, which is allowed. */
record Envelope(List<Owner> all) {}
