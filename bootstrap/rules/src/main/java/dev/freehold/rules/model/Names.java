package dev.freehold.rules.model;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Collection;

/** Which package a class lies in, and which class it lies in. */
public final class Names {
    private Names() {}

    /** Whether the class, or what an array of it consists of, lies in that package or in one below. */
    public static boolean isUnder(JavaClass type, String packageName) {
        return (type.getBaseComponentType().getPackageName() + ".").startsWith(packageName + ".");
    }

    /** Whether the class lies in one of those packages or is one of those classes, or lies in one of them. */
    public static boolean isAmong(JavaClass type, Collection<String> names) {
        String outermost = outermost(type.getBaseComponentType()).getName();
        return names.stream().anyMatch(name -> outermost.equals(name) || isUnder(type, name));
    }

    /** The class that stands in a file of its own. */
    public static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Names::outermost).orElse(type);
    }
}
