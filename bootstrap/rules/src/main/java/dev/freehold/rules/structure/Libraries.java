package dev.freehold.rules.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import dev.freehold.rules.model.Library;
import java.util.Optional;

/** Where libraries are used. */
public final class Libraries {
    private static final Module JAVA_BASE = Object.class.getModule();

    private Libraries() {}

    /** Every library is used where it is at home; one without a home is used nowhere. */
    public static ArchRule eachHasItsHome(Hexagon hexagon) {
        return ClassRules.forbidDependencies(
                hexagon::has,
                "use libraries only where they are at home",
                dependency -> isLibrary(hexagon, dependency.getTargetClass())
                        && of(hexagon, dependency.getTargetClass())
                                .filter(library -> library.homes().stream()
                                        .anyMatch(home -> hexagon.isIn(home, dependency.getOriginClass())))
                                .isEmpty());
    }

    /** Whether that class is neither ours nor one of those that come with every Java. */
    public static boolean isLibrary(Hexagon hexagon, JavaClass type) {
        JavaClass plain = type.getBaseComponentType();
        return !hexagon.has(plain)
                && !hexagon.isAllowedAnnotation(plain)
                && !plain.isPrimitive()
                && !JAVA_BASE.getPackages().contains(plain.getPackageName());
    }

    /** The library that the class is of, if it has a home. */
    public static Optional<Library> of(Hexagon hexagon, JavaClass type) {
        return hexagon.libraries().stream().filter(library -> library.has(type)).findFirst();
    }
}
