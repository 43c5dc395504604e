package dev.freehold.rules.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Collects the names of a hexagon. Rules that need a name that is not given are not applied. */
public final class HexagonBuilder {
    private final String root;
    private final Set<String> driving = new HashSet<>();
    private final Set<String> allowedAnnotations = new HashSet<>();
    private final Set<String> routeAnnotations = new HashSet<>();
    private final List<Library> libraries = new ArrayList<>();
    private final Map<String, Set<String>> entryPoints = new HashMap<>();
    private final Map<String, List<Set<String>>> packageOrders = new HashMap<>();
    private boolean modular;
    private Optional<Ownership> ownership = Optional.empty();

    HexagonBuilder(String root) {
        this.root = root;
    }

    /** Names the driving adapters, such as {@code web}. */
    public HexagonBuilder drivenBy(String... adapters) {
        driving.addAll(List.of(adapters));
        return this;
    }

    /** Names packages of annotations that every class may use, such as {@code org.jspecify.annotations}. */
    public HexagonBuilder allowAnnotations(String... packages) {
        allowedAnnotations.addAll(List.of(packages));
        return this;
    }

    /** Names packages of annotations that declare routes. */
    public HexagonBuilder routeAnnotations(String... packages) {
        routeAnnotations.addAll(List.of(packages));
        return this;
    }

    /** Declares a library by its packages, and the packages below the root that may use it. */
    public HexagonBuilder library(String name, List<String> packages, String... homes) {
        libraries.add(new Library(name, packages, List.of(homes)));
        return this;
    }

    /** Sets the entry points of an adapter, by default the class named after it. */
    public HexagonBuilder entryPoints(String adapter, String... classes) {
        entryPoints.put(adapter, Set.of(classes));
        return this;
    }

    /**
     * Orders the subpackages of a package, outermost first: each rank may depend only on later ones. A rank may name
     * several packages, separated by a space; {@code "."} is the package itself.
     */
    public HexagonBuilder packageOrder(String packageName, String... ranks) {
        packageOrders.put(
                packageName,
                Arrays.stream(ranks).map(rank -> Set.of(rank.split(" "))).toList());
        return this;
    }

    /**
     * Declares that each package is compiled in its own module: {@code adapters.web} in the folder {@code
     * adapters-web}.
     */
    public HexagonBuilder inModules() {
        modular = true;
        return this;
    }

    /** Declares the permission, the class that creates it, and the types around it; names are relative to the root. */
    public HexagonBuilder permission(String type, String policy, UnaryOperator<OwnershipBuilder> details) {
        ownership = Optional.of(
                details.apply(new OwnershipBuilder(root, type, policy)).build());
        return this;
    }

    /** Builds the model. */
    public Hexagon build() {
        return new Hexagon(
                root,
                driving,
                allowedAnnotations,
                routeAnnotations,
                libraries,
                entryPoints,
                packageOrders,
                modular,
                ownership);
    }
}
