package dev.freehold.rules.model;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that the rules need to know. Below the root lie {@code domain}, {@code application} with its
 * {@code port.in} and {@code port.out}, {@code adapters.<name>} and {@code bootstrap}; every other name given here is
 * relative to the root too, unless it is of a library.
 *
 * @param root the package that the rules rule over
 * @param driving the names of the adapters that drive the application; every other one is driven
 * @param allowedAnnotations packages of annotations that every class may know
 * @param routeAnnotations packages of annotations that do no more than describe a route
 * @param libraries what is used, and where
 * @param entryPoints by the name of an adapter, the classes that may be known outside of it
 * @param packageOrders by a package, the ranks of the packages inside; each knows only those after it
 * @param modular whether each of these packages is compiled in a module of its own, in a folder of its name
 * @param ownership nothing where nobody needs a permission
 */
public record Hexagon(
        String root,
        Set<String> driving,
        Set<String> allowedAnnotations,
        Set<String> routeAnnotations,
        List<Library> libraries,
        Map<String, Set<String>> entryPoints,
        Map<String, List<Set<String>>> packageOrders,
        boolean modular,
        Optional<Ownership> ownership) {
    /** Keeps copies. */
    public Hexagon {
        driving = Set.copyOf(driving);
        allowedAnnotations = Set.copyOf(allowedAnnotations);
        routeAnnotations = Set.copyOf(routeAnnotations);
        libraries = List.copyOf(libraries);
        entryPoints = Map.copyOf(entryPoints);
        packageOrders = Map.copyOf(packageOrders);
    }

    /** Begins to describe the hexagon under that package. */
    public static HexagonBuilder under(String root) {
        return new HexagonBuilder(root);
    }

    /** The full name of what has that name below the root. */
    public String in(String name) {
        return root + "." + name;
    }

    /** Whether it is ruled over at all. */
    public boolean has(JavaClass type) {
        return Names.isUnder(type, root);
    }

    /** Whether it lies in that package below the root, or under it. */
    public boolean isIn(String name, JavaClass type) {
        return Names.isUnder(type, in(name));
    }

    /** Whether it is of the domain or the application. */
    public boolean isCore(JavaClass type) {
        return isIn("domain", type) || isIn("application", type);
    }

    /** Whether it is an annotation that every class may bear, or what else comes with those. */
    public boolean isAllowedAnnotation(JavaClass type) {
        return allowedAnnotations.stream().anyMatch(mark -> Names.isUnder(type, mark));
    }

    /** The name of the adapter that it is of. */
    public Optional<String> adapterOf(JavaClass type) {
        String start = in("adapters") + ".";
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith(start)
                ? Optional.of(name.substring(start.length()).split("\\.", 2)[0])
                : Optional.empty();
    }

    /** The simple names of the doors of that adapter: unless told otherwise, {@code WebAdapter} for {@code web}. */
    public Set<String> entryPointsOf(String adapter) {
        return entryPoints.getOrDefault(
                adapter, Set.of(adapter.substring(0, 1).toUpperCase(Locale.ROOT) + adapter.substring(1) + "Adapter"));
    }

    /** The names around the permission, for rules that are not applied where there is none. */
    public Ownership owned() {
        return ownership.orElseThrow();
    }
}
