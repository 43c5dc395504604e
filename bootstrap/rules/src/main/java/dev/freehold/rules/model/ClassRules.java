package dev.freehold.rules.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Builds ArchUnit rules from a function that describes what is wrong with a class. */
public final class ClassRules {
    private ClassRules() {}

    /**
     * A rule about the selected classes. It also fails if it selects none.
     *
     * @param selected the classes that the rule applies to
     * @param description what those classes should do
     * @param violations describes each violation in a class; empty if there is none
     */
    public static ArchRule check(
            Predicate<JavaClass> selected, String description, Function<JavaClass, Stream<String>> violations) {
        return classes()
                .that(DescribedPredicate.describe("are selected", selected))
                .should(new NoViolations(description, violations));
    }

    /** A rule that forbids the selected classes certain dependencies. */
    public static ArchRule forbidDependencies(
            Predicate<JavaClass> selected, String description, Predicate<Dependency> forbidden) {
        return check(
                selected,
                description,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(forbidden)
                        .map(Dependency::getDescription));
    }

    /** A rule that forbids the selected classes certain calls and field accesses. */
    public static ArchRule forbidAccesses(
            Predicate<JavaClass> selected, String description, Predicate<JavaAccess<?>> forbidden) {
        return check(selected, description, type -> accesses(type, forbidden));
    }

    /** Descriptions of the matching calls and field accesses that a class makes. */
    public static Stream<String> accesses(JavaClass type, Predicate<JavaAccess<?>> matching) {
        return type.getAccessesFromSelf().stream().filter(matching).map(JavaAccess::getDescription);
    }

    /**
     * Whether a call or field access is to one of those members, which a subclass may have inherited.
     *
     * @param members matches the name of the class, a point and the name of the member
     */
    public static boolean isTo(JavaAccess<?> access, Pattern members) {
        return Stream.of(access.getTargetOwner(), declarer(access))
                .anyMatch(owner -> members.matcher(
                                owner.getName() + "." + access.getTarget().getName())
                        .matches());
    }

    /** The class that declares the member: byte code names the subclass if it is accessed through one. */
    public static JavaClass declarer(JavaAccess<?> access) {
        return access.getTarget()
                .resolveMember()
                .map((JavaMember member) -> member.getOwner())
                .orElse(access.getTargetOwner());
    }

    private static final class NoViolations extends ArchCondition<JavaClass> {
        private final Function<JavaClass, Stream<String>> violations;

        NoViolations(String description, Function<JavaClass, Stream<String>> violations) {
            super(description);
            this.violations = violations;
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            violations
                    .apply(type)
                    .distinct()
                    .sorted()
                    .forEach(violation -> events.add(SimpleConditionEvent.violated(type, violation)));
        }
    }
}
