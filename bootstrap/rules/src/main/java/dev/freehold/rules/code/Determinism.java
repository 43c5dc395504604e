package dev.freehold.rules.code;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import java.util.Map;
import java.util.Set;

/** That the same question always has the same answer. */
public final class Determinism {
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

    /** The core is told the moment, and given the random number. */
    public static ArchRule ofTheCore(Hexagon hexagon) {
        return ClassRules.forbidAccesses(
                hexagon::isCore, "read no clock and roll no dice", access -> isClock(access) || isDie(access));
    }

    private static boolean isClock(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java.time")
                && access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getName().matches("now|dateNow")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
    }

    private static boolean isDie(JavaAccess<?> access) {
        return CLOCKS_AND_DICE
                .getOrDefault(access.getTargetOwner().getName(), Set.of())
                .contains(access.getTarget().getName());
    }
}
