package dev.freehold.rules.model;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/**
 * What is neither ours nor Java's own, and where it is at home.
 *
 * @param name what the people of the house call it
 * @param packages those of the library, with all that lie under them
 * @param homes packages below the root, such as {@code adapters.web}: outside of them nobody uses it
 */
public record Library(String name, List<String> packages, List<String> homes) {
    /** Keeps copies. */
    public Library {
        packages = List.copyOf(packages);
        homes = List.copyOf(homes);
    }

    /** Whether that class is a part of it. */
    public boolean has(JavaClass type) {
        return packages.stream().anyMatch(prefix -> Names.isUnder(type, prefix));
    }
}
