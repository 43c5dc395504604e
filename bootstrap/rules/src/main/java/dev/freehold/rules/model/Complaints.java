package dev.freehold.rules.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A condition that says in words what is wrong with a class, and nothing when nothing is. */
public final class Complaints extends ArchCondition<JavaClass> {
    private final Function<JavaClass, Stream<String>> complaints;

    private Complaints(String description, Function<JavaClass, Stream<String>> complaints) {
        super(description);
        this.complaints = complaints;
    }

    /** A rule about those classes. One that finds none of them is broken too. */
    public static ArchRule about(
            Predicate<JavaClass> ruled, String description, Function<JavaClass, Stream<String>> complaints) {
        return classes()
                .that(DescribedPredicate.describe("are ruled", ruled))
                .should(new Complaints(description, complaints));
    }

    /** A rule that forbids those classes what the other classes are. */
    public static ArchRule aboutDependencies(
            Predicate<JavaClass> ruled, String description, Predicate<Dependency> forbidden) {
        return about(
                ruled,
                description,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(forbidden)
                        .map(Dependency::getDescription));
    }

    /** A rule that forbids those classes what they call, or touch otherwise. */
    public static ArchRule aboutAccesses(
            Predicate<JavaClass> ruled, String description, Predicate<JavaAccess<?>> forbidden) {
        return about(ruled, description, type -> accesses(type, forbidden));
    }

    /** What a class calls, or touches otherwise, of that kind, in words. */
    public static Stream<String> accesses(JavaClass type, Predicate<JavaAccess<?>> wanted) {
        return type.getAccessesFromSelf().stream().filter(wanted).map(JavaAccess::getDescription);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        complaints
                .apply(type)
                .distinct()
                .sorted()
                .forEach(complaint -> events.add(SimpleConditionEvent.violated(type, complaint)));
    }
}
