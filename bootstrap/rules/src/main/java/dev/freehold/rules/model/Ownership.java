package dev.freehold.rules.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.Set;

/**
 * The permission that nobody gets at anything without, and who has to do with it. All are full names.
 *
 * @param permission the type that proves that somebody may touch what is theirs
 * @param policy the one class that makes it
 * @param identity the type that proves who is asking
 * @param identityHome the package that makes it
 * @param accessPort the in-port that is asked who may
 * @param gate the classes and packages that ask it, and that alone speak of the types as such
 * @param guarded the packages of what is owned
 * @param publicRoutes the paths that are for everyone
 * @param between the classes that may stand between a request and its route
 * @param store the package that runs statements
 * @param runners the classes in it that do, each statement in an owner's name
 * @param namelessAskers the classes in it that ask the database about itself, in nobody's name
 * @param namelessRunners the classes in it that run such statements, for those and for the runners alone
 */
public record Ownership(
        String permission,
        String policy,
        String identity,
        String identityHome,
        String accessPort,
        Set<String> gate,
        Set<String> guarded,
        Set<String> publicRoutes,
        Set<String> between,
        String store,
        Set<String> runners,
        Set<String> namelessAskers,
        Set<String> namelessRunners) {
    /** Keeps copies. */
    public Ownership {
        gate = Set.copyOf(gate);
        guarded = Set.copyOf(guarded);
        publicRoutes = Set.copyOf(publicRoutes);
        between = Set.copyOf(between);
        runners = Set.copyOf(runners);
        namelessAskers = Set.copyOf(namelessAskers);
        namelessRunners = Set.copyOf(namelessRunners);
    }

    /** Whether it is the proof that somebody may, or that somebody is. */
    public boolean isProof(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return name.equals(permission) || name.equals(identity);
    }

    /** Whether it is owned. */
    public boolean isGuarded(JavaClass type) {
        return guarded.stream().anyMatch(name -> Names.isUnder(type, name));
    }

    /** Whether a permission is needed to call it. */
    public boolean isTakenBy(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals(permission));
    }
}
