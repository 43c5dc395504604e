package dev.freehold.rules.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.Set;

/**
 * The permission that every access requires, and the types around it. All names are fully qualified.
 *
 * @param permission the type that proves a user's right to access data
 * @param policy the only class that creates the permission
 * @param identity the type of an authenticated user
 * @param identityHome the package that creates the identity
 * @param accessPort the in-port that decides on access
 * @param gate the classes and packages that may call the access port and refer to the proofs as class literals
 * @param protectedPackages the packages of the protected types
 * @param publicRoutes the public paths
 * @param interceptors the classes that may intercept requests before their route
 * @param store the package that runs SQL
 * @param runners the classes in it that run SQL, each on behalf of an owner
 * @param systemQueries the classes in it that query the database itself, on behalf of no owner
 * @param systemRunners the classes in it that run such queries, for those classes and the runners only
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
    /** Copies the collections. */
    public Ownership {
        gate = Set.copyOf(gate);
        protectedPackages = Set.copyOf(protectedPackages);
        publicRoutes = Set.copyOf(publicRoutes);
        interceptors = Set.copyOf(interceptors);
        runners = Set.copyOf(runners);
        systemQueries = Set.copyOf(systemQueries);
        systemRunners = Set.copyOf(systemRunners);
    }

    /** Whether the type is a proof: the permission or the identity. */
    public boolean isProof(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return name.equals(permission) || name.equals(identity);
    }

    /** Whether the type is protected by the permission. */
    public boolean isProtected(JavaClass type) {
        return protectedPackages.stream().anyMatch(name -> Names.isUnder(type, name));
    }

    /** Whether the method or constructor takes the permission. */
    public boolean isPermissionTakenBy(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals(permission));
    }
}
