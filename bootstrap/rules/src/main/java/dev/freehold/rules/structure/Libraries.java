package dev.freehold.rules.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import dev.freehold.rules.model.Library;
import java.util.Optional;

/** Where libraries may be used. */
public final class Libraries {
    private static final Module JAVA_BASE = Object.class.getModule();

    private Libraries() {}

    /** Every library is used only in its homes; an undeclared library may not be used at all. */
    public static ArchRule onlyInTheirHomes(Hexagon hexagon) {
        return ClassRules.forbidDependencies(
                hexagon::has,
                "use libraries only in their homes",
                dependency -> isLibrary(hexagon, dependency.getTargetClass())
                        && of(hexagon, dependency.getTargetClass())
                                .filter(library -> library.homes().stream()
                                        .anyMatch(home -> hexagon.isIn(home, dependency.getOriginClass())))
                                .isEmpty());
    }

    /** Whether the class is neither ours nor in {@code java.base}. */
    public static boolean isLibrary(Hexagon hexagon, JavaClass type) {
        JavaClass plain = type.getBaseComponentType();
        return !hexagon.has(plain)
                && !hexagon.isAllowedAnnotation(plain)
                && !plain.isPrimitive()
                && !JAVA_BASE.getPackages().contains(plain.getPackageName());
    }

    /** The declared library that the class belongs to, if any. */
    public static Optional<Library> of(Hexagon hexagon, JavaClass type) {
        return hexagon.libraries().stream().filter(library -> library.has(type)).findFirst();
    }
}
