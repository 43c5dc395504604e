package dev.freehold.rules.code;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The same input always gives the same result. */
public final class Determinism {
    private static final String CONSTRUCTOR = "<init>";

    /** Java's clocks and random sources, except {@code now()}, which is matched by name. */
    private static final Map<String, Set<String>> CLOCKS_AND_RANDOM_SOURCES = Map.ofEntries(
            Map.entry("java.lang.System", Set.of("currentTimeMillis", "nanoTime")),
            Map.entry(
                    "java.time.Clock",
                    Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes")),
            Map.entry("java.time.InstantSource", Set.of("system")),
            Map.entry("java.util.Date", Set.of(CONSTRUCTOR)),
            Map.entry("java.util.Calendar", Set.of("getInstance")),
            Map.entry("java.util.GregorianCalendar", Set.of(CONSTRUCTOR)),
            Map.entry("java.lang.Math", Set.of("random")),
            Map.entry("java.lang.StrictMath", Set.of("random")),
            Map.entry("java.util.UUID", Set.of("randomUUID")),
            Map.entry("java.util.Random", Set.of(CONSTRUCTOR, "from")),
            Map.entry("java.util.SplittableRandom", Set.of(CONSTRUCTOR)),
            Map.entry("java.util.concurrent.ThreadLocalRandom", Set.of("current")),
            Map.entry("java.security.SecureRandom", Set.of(CONSTRUCTOR, "getInstance", "getInstanceStrong")),
            Map.entry("java.util.random.RandomGenerator", Set.of("of", "getDefault")),
            Map.entry("java.util.random.RandomGeneratorFactory", Set.of("of", "getDefault", "all", "create")),
            Map.entry("java.util.Collections", Set.of("shuffle")));

    private Determinism() {}

    /** The core takes times and random numbers as parameters. */
    public static ArchRule ofTheCore(Hexagon hexagon) {
        return ClassRules.forbidAccesses(
                hexagon::isCore,
                "not read a clock or a random source",
                access -> isClock(access) || isClockOrRandomSource(access));
    }

    private static boolean isClock(JavaAccess<?> access) {
        return ClassRules.declarer(access).getPackageName().startsWith("java.time")
                && access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getName().matches("now|dateNow")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
    }

    private static boolean isClockOrRandomSource(JavaAccess<?> access) {
        return Stream.of(access.getTargetOwner(), ClassRules.declarer(access))
                .anyMatch(owner -> CLOCKS_AND_RANDOM_SOURCES
                        .getOrDefault(owner.getName(), Set.of())
                        .contains(access.getTarget().getName()));
    }
}
