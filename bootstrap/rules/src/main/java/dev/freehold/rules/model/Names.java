package dev.freehold.rules.model;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Collection;

/** Relates classes to packages and enclosing classes. */
public final class Names {
    private Names() {}

    /** Whether the class, or the component type of an array, is in the package or a subpackage. */
    public static boolean isUnder(JavaClass type, String packageName) {
        return (type.getBaseComponentType().getPackageName() + ".").startsWith(packageName + ".");
    }

    /** Whether the class is in one of the named packages, or is or is nested in one of the named classes. */
    public static boolean isAmong(JavaClass type, Collection<String> names) {
        String outermost = outermost(type.getBaseComponentType()).getName();
        return names.stream().anyMatch(name -> outermost.equals(name) || isUnder(type, name));
    }

    /** The top-level class. */
    public static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Names::outermost).orElse(type);
    }
}
