package dev.freehold.rules;

import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.Hexagon;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule apart from its name.
 *
 * @param check builds the ArchUnit rule for a hexagon
 * @param applies whether a hexagon has the names that the rule needs
 * @param reason why the rule exists, and what to do instead of violating it
 */
public record RuleDefinition(Function<Hexagon, ArchRule> check, Predicate<Hexagon> applies, String reason) {}
