package dev.freehold.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What domain and application have to be, so that the same question always has the same answer. */
final class Core {
    private static final String CONSTRUCTOR = "<init>";

    /** Where Java keeps its clocks and dice, but for {@code now()}, which is known by its name. */
    private static final Map<String, Set<String>> CLOCKS_AND_DICE = Map.ofEntries(
            Map.entry("java.lang.System", Set.of("currentTimeMillis", "nanoTime")),
            Map.entry(
                    "java.time.Clock",
                    Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes")),
            Map.entry("java.time.InstantSource", Set.of("system")),
            Map.entry("java.util.Date", Set.of(CONSTRUCTOR)),
            Map.entry("java.util.Calendar", Set.of("getInstance")),
            Map.entry("java.lang.Math", Set.of("random")),
            Map.entry("java.util.UUID", Set.of("randomUUID")),
            Map.entry("java.util.Random", Set.of(CONSTRUCTOR)),
            Map.entry("java.util.SplittableRandom", Set.of(CONSTRUCTOR)),
            Map.entry("java.util.concurrent.ThreadLocalRandom", Set.of("current")),
            Map.entry("java.security.SecureRandom", Set.of(CONSTRUCTOR, "getInstance", "getInstanceStrong")),
            Map.entry("java.util.random.RandomGenerator", Set.of("of", "getDefault")),
            Map.entry("java.util.Collections", Set.of("shuffle")));

    private Core() {}

    static ArchRule clocksAndDice(String root) {
        return classes()
                .that()
                .resideInAnyPackage(root + ".domain..", root + ".application..")
                .should(Complaints.about(
                        "read no clock and roll no dice",
                        type -> type.getAccessesFromSelf().stream()
                                .filter(access -> isClock(access) || isDie(access))
                                .map(JavaAccess::getDescription)));
    }

    private static boolean isClock(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().equals("java.time")
                && access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
    }

    private static boolean isDie(JavaAccess<?> access) {
        return CLOCKS_AND_DICE
                .getOrDefault(access.getTargetOwner().getName(), Set.of())
                .contains(access.getTarget().getName());
    }

    static ArchRule immutability(String root) {
        return classes()
                .that()
                .resideInAnyPackage(root + ".domain..", root + ".application..")
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(Complaints.about("be immutable", Core::mutability));
    }

    private static Stream<String> mutability(JavaClass type) {
        Stream<String> open = type.isInterface() || type.isEnum() || isFinal(type)
                ? Stream.empty()
                : Stream.of(type.getName()
                        + " is neither final nor a record, so that it could be extended by something mutable");
        Stream<String> fields = type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL)
                        || field.getRawType().isArray())
                .map(field -> field.getFullName() + " can be changed: it is not final, or it is an array");
        Stream<String> setters = type.getMethods().stream()
                .filter(method -> method.getName().matches("set[A-Z].*"))
                .map(method -> method.getFullName() + " sounds as if it changed something");
        return Stream.of(open, fields, setters).flatMap(found -> found);
    }

    private static boolean isFinal(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL);
    }
}
