package dev.freehold.rules.model;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that the rules need. Below the root are {@code domain}, {@code application} with {@code port.in} and
 * {@code port.out}, {@code adapters.<name>} and {@code bootstrap}. All other names are relative to the root too,
 * except those of libraries.
 *
 * @param root the root package that the rules apply to
 * @param driving the names of the driving adapters; all others are driven
 * @param allowedAnnotations packages of annotations that every class may use
 * @param routeAnnotations packages of annotations that only declare routes
 * @param libraries the libraries, and where they may be used
 * @param entryPoints by adapter name, the classes that may be used outside the adapter
 * @param packageOrders by package, the ranks of its subpackages; each may depend only on later ones
 * @param modular whether each of these packages is compiled in its own module, in a folder of the same name
 * @param ownership the permission and the types around it, if there is one
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
    /** Copies the collections. */
    public Hexagon {
        driving = Set.copyOf(driving);
        allowedAnnotations = Set.copyOf(allowedAnnotations);
        routeAnnotations = Set.copyOf(routeAnnotations);
        libraries = List.copyOf(libraries);
        entryPoints = Map.copyOf(entryPoints);
        packageOrders = Map.copyOf(packageOrders);
    }

    /** Starts a description of the hexagon below a root package. */
    public static HexagonBuilder under(String root) {
        return new HexagonBuilder(root);
    }

    /** The fully qualified name of a name below the root. */
    public String in(String name) {
        return root + "." + name;
    }

    /** Whether the class is below the root. */
    public boolean has(JavaClass type) {
        return Names.isUnder(type, root);
    }

    /** Whether the class is in the named package below the root, or a subpackage. */
    public boolean isIn(String name, JavaClass type) {
        return Names.isUnder(type, in(name));
    }

    /** Whether the class belongs to the domain or the application. */
    public boolean isCore(JavaClass type) {
        return isIn("domain", type) || isIn("application", type);
    }

    /** Whether the class is in a package of annotations that every class may use. */
    public boolean isAllowedAnnotation(JavaClass type) {
        return allowedAnnotations.stream().anyMatch(mark -> Names.isUnder(type, mark));
    }

    /** The name of the adapter that the class belongs to. */
    public Optional<String> adapterOf(JavaClass type) {
        String start = in("adapters") + ".";
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith(start)
                ? Optional.of(name.substring(start.length()).split("\\.", 2)[0])
                : Optional.empty();
    }

    /** The simple names of an adapter's entry points; by default {@code WebAdapter} for {@code web}. */
    public Set<String> entryPointsOf(String adapter) {
        return entryPoints.getOrDefault(
                adapter, Set.of(adapter.substring(0, 1).toUpperCase(Locale.ROOT) + adapter.substring(1) + "Adapter"));
    }

    /** The permission and the types around it, for rules that apply only if there is one. */
    public Ownership owned() {
        return ownership.orElseThrow();
    }
}
