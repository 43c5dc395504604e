package dev.freehold.rules.ownership;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import dev.freehold.rules.model.Names;
import dev.freehold.rules.model.Ownership;
import dev.freehold.rules.model.ReachableTypes;
import java.util.Set;
import java.util.stream.Stream;

/** What goes in nobody's name: questions about the database itself, whose answers hold no text of anybody's. */
final class SystemQueries {
    private static final Set<String> SOURCES =
            Set.of("javax.sql.DataSource", "java.sql.Connection", "org.jooq.DSLContext");

    private SystemQueries() {}

    /** Who asks so knows nothing of what is owned, keeps nothing where others see it, and gives on no more than yes, no and how many. */
    static Stream<String> generosity(Hexagon hexagon, JavaClass type) {
        Stream<String> known = type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> hexagon.isCore(dependency.getTargetClass())
                        && !dependency.getTargetClass().isAssignableTo(Throwable.class))
                .map(Dependency::getDescription)
                .map(description -> "Asks in nobody's name, and yet: " + description);
        Stream<String> given = type.getMethods().stream()
                .filter(method -> isOpen(method) && !type.isRecord())
                .filter(method -> givesAnything(hexagon, method))
                .map(method -> method.getFullName() + " could give away what it has read in nobody's name");
        Stream<String> kept = type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(field -> !isPlain(hexagon, field.getRawType()) && !isSource(field.getRawType()))
                .map(JavaField::getFullName)
                .map(name -> name + " could keep what was read in nobody's name");
        return Stream.of(known, given, kept).flatMap(found -> found);
    }

    private static boolean isOpen(JavaMethod method) {
        return Stream.of(method.getModifiers(), method.getOwner().getModifiers())
                .noneMatch(modifiers ->
                        modifiers.contains(JavaModifier.PRIVATE) || modifiers.contains(JavaModifier.SYNTHETIC));
    }

    private static boolean givesAnything(Hexagon hexagon, JavaMethod method) {
        return ReachableTypes.of(method.getReturnType(), hexagon::has).stream()
                        .anyMatch(type -> !isPlain(hexagon, type))
                || method.getRawParameterTypes().stream()
                        .anyMatch(type -> !isSource(type) && !type.isPrimitive() && !type.isEquivalentTo(String.class));
    }

    private static boolean isPlain(Hexagon hexagon, JavaClass type) {
        return type.isPrimitive() || type.isEnum() || (hexagon.has(type) && type.isRecord());
    }

    private static boolean isSource(JavaClass type) {
        return SOURCES.contains(type.getName());
    }

    /** Who is not named has nothing run in nobody's name. */
    static Stream<String> borrowing(Ownership owned, JavaClass type) {
        boolean mayAsk = Names.isAmong(type, owned.runners()) || Names.isAmong(type, owned.systemRunners());
        return mayAsk
                ? Stream.empty()
                : ClassRules.accesses(type, access -> Names.isAmong(access.getTargetOwner(), owned.systemRunners()));
    }
}
