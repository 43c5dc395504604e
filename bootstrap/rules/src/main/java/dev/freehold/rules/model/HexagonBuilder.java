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

/** Collects the names of a hexagon; what is not given is empty, and rules that need it are not applied. */
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

    /** Names the adapters that drive the application, such as {@code web}. */
    public HexagonBuilder drivenBy(String... adapters) {
        driving.addAll(List.of(adapters));
        return this;
    }

    /** Names packages of annotations that every class may bear, such as {@code org.jspecify.annotations}. */
    public HexagonBuilder allowAnnotations(String... packages) {
        allowedAnnotations.addAll(List.of(packages));
        return this;
    }

    /** Names packages of annotations that driving adapters describe their routes with. */
    public HexagonBuilder routeAnnotations(String... packages) {
        routeAnnotations.addAll(List.of(packages));
        return this;
    }

    /** Gives a library, by the packages in it, its homes below the root. */
    public HexagonBuilder library(String name, List<String> packages, String... homes) {
        libraries.add(new Library(name, packages, List.of(homes)));
        return this;
    }

    /** Gives an adapter other doors than the class that is named after it. */
    public HexagonBuilder entryPoints(String adapter, String... classes) {
        entryPoints.put(adapter, Set.of(classes));
        return this;
    }

    /**
     * Puts the packages inside a package in an order, outermost first: each rank knows only those after it. A rank may
     * name several packages, separated by a blank; {@code "."} is the package itself.
     */
    public HexagonBuilder packageOrder(String packageName, String... ranks) {
        packageOrders.put(
                packageName,
                Arrays.stream(ranks).map(rank -> Set.of(rank.split(" "))).toList());
        return this;
    }

    /** Says that each package is compiled in a module of its own: {@code adapters.web} in the folder {@code adapters-web}. */
    public HexagonBuilder inModules() {
        modular = true;
        return this;
    }

    /** Names the permission, with the class that makes it, and how it is kept; the names are relative to the root. */
    public HexagonBuilder permission(String type, String policy, UnaryOperator<OwnershipBuilder> details) {
        ownership = Optional.of(
                details.apply(new OwnershipBuilder(root, type, policy)).build());
        return this;
    }

    /** The description, complete. */
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
