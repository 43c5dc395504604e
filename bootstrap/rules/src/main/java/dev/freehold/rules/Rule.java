package dev.freehold.rules;

import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.Hexagon;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** One rule: what it is called, what to do instead, and what it finds wrong. */
public sealed interface Rule permits StructureRule, CodeRule, OwnershipRule {
    /** Its name in capitals, which says what it demands. */
    String name();

    /** Why, and what to do instead. */
    String reason();

    /** What it makes of a hexagon. */
    Function<Hexagon, ArchRule> definition();

    /** Whether the hexagon has the names that it needs. */
    default boolean appliesTo(Hexagon hexagon) {
        return true;
    }

    /** What it says, in words. */
    default String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The rule for that hexagon, as ArchUnit has it. */
    default ArchRule over(Hexagon hexagon) {
        return definition().apply(hexagon).as(title()).because(reason());
    }

    /** All rules there are. */
    static List<Rule> all() {
        return Stream.<Rule[]>of(StructureRule.values(), CodeRule.values(), OwnershipRule.values())
                .flatMap(Stream::of)
                .toList();
    }
}
