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

/** Queries on behalf of no owner: about the database itself, with results that contain no user's text. */
final class SystemQueries {
    private static final Set<String> SOURCES =
            Set.of("javax.sql.DataSource", "java.sql.Connection", "org.jooq.DSLContext");

    private SystemQueries() {}

    /**
     * A class with such queries does not depend on the core, exposes no fields, and returns only booleans, numbers
     * and the like.
     */
    static Stream<String> disclosures(Hexagon hexagon, JavaClass type) {
        Stream<String> known = type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> hexagon.isCore(dependency.getTargetClass())
                        && !dependency.getTargetClass().isAssignableTo(Throwable.class))
                .map(Dependency::getDescription)
                .map(description -> "System query with a dependency on the core: " + description);
        Stream<String> given = type.getMethods().stream()
                .filter(method -> isOpen(method) && !type.isRecord())
                .filter(method -> returnsAnything(hexagon, method))
                .map(method -> method.getFullName() + " could return text read by a system query");
        Stream<String> kept = type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(field -> !isPlain(hexagon, field.getRawType()) && !isSource(field.getRawType()))
                .map(JavaField::getFullName)
                .map(name -> name + " could expose text read by a system query");
        return Stream.of(known, given, kept).flatMap(found -> found);
    }

    private static boolean isOpen(JavaMethod method) {
        return Stream.of(method.getModifiers(), method.getOwner().getModifiers())
                .noneMatch(modifiers ->
                        modifiers.contains(JavaModifier.PRIVATE) || modifiers.contains(JavaModifier.SYNTHETIC));
    }

    private static boolean returnsAnything(Hexagon hexagon, JavaMethod method) {
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

    /** Only the named classes use the system runners. */
    static Stream<String> unauthorisedUses(Ownership owned, JavaClass type) {
        boolean mayAsk = Names.isAmong(type, owned.runners()) || Names.isAmong(type, owned.systemRunners());
        return mayAsk
                ? Stream.empty()
                : ClassRules.accesses(type, access -> Names.isAmong(access.getTargetOwner(), owned.systemRunners()));
    }
}
