package dev.freehold.rules.model;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/**
 * A third-party library, and the packages that may use it.
 *
 * @param name a name for the reader
 * @param packages the packages of the library, including subpackages
 * @param homes the packages that may use it, relative to the root, such as {@code adapters.web}
 */
public record Library(String name, List<String> packages, List<String> homes) {
    /** Copies the collections. */
    public Library {
        packages = List.copyOf(packages);
        homes = List.copyOf(homes);
    }

    /** Whether the class is part of the library. */
    public boolean has(JavaClass type) {
        return packages.stream().anyMatch(prefix -> Names.isUnder(type, prefix));
    }
}
