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
 * @param protectedPackages the packages of what is owned
 * @param publicRoutes the paths that are for everyone
 * @param interceptors the classes that may stand between a request and its route
 * @param store the package that runs statements
 * @param runners the classes in it that do, each statement in an owner's name
 * @param systemQueries the classes in it that ask the database about itself, in nobody's name
 * @param systemRunners the classes in it that run such statements, for those and for the runners alone
 */
public record Ownership(
        String permission,
        String policy,
        String identity,
        String identityHome,
        String accessPort,
        Set<String> gate,
        Set<String> protectedPackages,
        Set<String> publicRoutes,
        Set<String> interceptors,
        String store,
        Set<String> runners,
        Set<String> systemQueries,
        Set<String> systemRunners) {
    /** Keeps copies. */
    public Ownership {
        gate = Set.copyOf(gate);
        protectedPackages = Set.copyOf(protectedPackages);
        publicRoutes = Set.copyOf(publicRoutes);
        interceptors = Set.copyOf(interceptors);
        runners = Set.copyOf(runners);
        systemQueries = Set.copyOf(systemQueries);
        systemRunners = Set.copyOf(systemRunners);
    }

    /** Whether it is the proof that somebody may, or that somebody is. */
    public boolean isProof(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return name.equals(permission) || name.equals(identity);
    }

    /** Whether it is owned. */
    public boolean isProtected(JavaClass type) {
        return protectedPackages.stream().anyMatch(name -> Names.isUnder(type, name));
    }

    /** Whether a permission is needed to call it. */
    public boolean isPermissionTakenBy(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals(permission));
    }
}
