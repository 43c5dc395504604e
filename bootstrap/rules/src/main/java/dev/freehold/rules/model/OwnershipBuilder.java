package dev.freehold.rules.model;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the names around a permission, all relative to the root package. */
public final class OwnershipBuilder {
    private static final String NONE = "";

    private final String root;
    private final String permission;
    private final String policy;
    private String identity = NONE;
    private String identityHome = NONE;
    private String accessPort = NONE;
    private Set<String> gate = Set.of();
    private Set<String> protectedPackages = Set.of();
    private Set<String> publicRoutes = Set.of();
    private Set<String> interceptors = Set.of();
    private String store = NONE;
    private Set<String> runners = Set.of();
    private Set<String> systemQueries = Set.of();
    private Set<String> systemRunners = Set.of();

    OwnershipBuilder(String root, String permission, String policy) {
        this.root = root;
        this.permission = full(permission);
        this.policy = full(policy);
    }

    /** Names the packages of the types that the permission protects. */
    public OwnershipBuilder protects(String... packages) {
        protectedPackages = full(packages);
        return this;
    }

    /** Names the type of an authenticated user, and the package that creates it. */
    public OwnershipBuilder identity(String type, String home) {
        identity = full(type);
        identityHome = full(home);
        return this;
    }

    /** Names the in-port that decides on access, and the classes or packages that may call it. */
    public OwnershipBuilder gate(String port, String... askers) {
        accessPort = full(port);
        gate = full(askers);
        return this;
    }

    /** Names the public paths; every other route needs the permission. */
    public OwnershipBuilder publicRoutes(String... paths) {
        publicRoutes = Set.of(paths);
        return this;
    }

    /**
     * Names the classes that may intercept requests: filters, interceptors, and whatever else may respond before a
     * route.
     */
    public OwnershipBuilder interceptors(String... classes) {
        interceptors = full(classes);
        return this;
    }

    /** Names the package that runs SQL, and the classes in it that run it on behalf of an owner. */
    public OwnershipBuilder store(String packageName, String... classes) {
        store = full(packageName);
        runners = full(classes);
        return this;
    }

    /** Names the classes that query the database itself, on behalf of no owner, and return no text from it. */
    public OwnershipBuilder systemQueries(String... classes) {
        systemQueries = full(classes);
        return this;
    }

    /** Names the classes that run SQL on behalf of no owner, for the system queries and the runners only. */
    public OwnershipBuilder systemRunners(String... classes) {
        systemRunners = full(classes);
        return this;
    }

    Ownership build() {
        return new Ownership(
                permission,
                policy,
                identity,
                identityHome,
                accessPort,
                gate,
                protectedPackages,
                publicRoutes,
                interceptors,
                store,
                runners,
                systemQueries,
                systemRunners);
    }

    private String full(String name) {
        return root + "." + name;
    }

    private Set<String> full(String... names) {
        return Stream.of(names).map(this::full).collect(Collectors.toSet());
    }
}
