package dev.freehold.rules;

import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.Hexagon;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An architecture rule. Its name says what it demands. */
public sealed interface Rule permits StructureRule, CodeRule, OwnershipRule {
    /** The name in capitals. */
    String name();

    /** What the rule checks, when it applies, and why. */
    RuleDefinition definition();

    /** Why the rule exists, and what to do instead of violating it. */
    default String reason() {
        return definition().reason();
    }

    /** Whether the hexagon has the names that the rule needs. */
    default boolean appliesTo(Hexagon hexagon) {
        return definition().applies().test(hexagon);
    }

    /** The name as a sentence. */
    default String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The ArchUnit rule for a hexagon that the rule applies to. */
    default ArchRule over(Hexagon hexagon) {
        return definition().check().apply(hexagon).as(title()).because(reason());
    }

    /** All rules. */
    static List<Rule> all() {
        return Stream.<Rule[]>of(StructureRule.values(), CodeRule.values(), OwnershipRule.values())
                .flatMap(Stream::of)
                .toList();
    }
}
