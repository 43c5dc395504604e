package dev.freehold.rules.ownership;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Hexagon;
import dev.freehold.rules.model.Names;
import dev.freehold.rules.model.Ownership;
import dev.freehold.rules.model.ReachableTypes;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How a permission comes to be. */
public final class Permissions {
    private Permissions() {}

    /** The policy alone makes the permission. */
    public static ArchRule made(Hexagon hexagon) {
        Ownership owned = hexagon.owned();
        return proofs(hexagon, owned.permission(), Set.of(owned.policy()));
    }

    /** Its home alone makes the identity. */
    public static ArchRule authenticated(Hexagon hexagon) {
        Ownership owned = hexagon.owned();
        return proofs(hexagon, owned.identity(), Set.of(owned.identityHome()));
    }

    /** Made by its constructor, by a mapper that is given its class, or by the framework from a request. */
    private static ArchRule proofs(Hexagon hexagon, String proof, Set<String> makers) {
        Predicate<JavaClass> isProof =
                type -> type.getBaseComponentType().getName().equals(proof);
        return ClassRules.check(
                type -> hexagon.has(type) && !Names.isAmong(type, makers),
                "make no " + proof.substring(proof.lastIndexOf('.') + 1),
                type -> Stream.of(
                                ClassRules.accesses(type, access -> isConstructor(access, proof)),
                                handedOut(hexagon, type, isProof),
                                bound(hexagon, type, isProof),
                                tokens(hexagon, type, isProof))
                        .flatMap(found -> found));
    }

    private static boolean isConstructor(JavaAccess<?> access, String type) {
        return access.getTargetOwner().getName().equals(type)
                && access.getTarget().getName().equals("<init>");
    }

    /** Who speaks of the type as such can have it made; of a record that holds one, too. */
    private static Stream<String> handedOut(Hexagon hexagon, JavaClass type, Predicate<JavaClass> isProof) {
        boolean atTheGate = Names.isAmong(type, hexagon.owned().gate());
        return type.getReferencedClassObjects().stream()
                .filter(literal -> isProof.test(literal.getRawType())
                        ? !atTheGate || bindsAnything(type)
                        : carries(hexagon, literal.getRawType(), isProof) && isFilled(literal.getRawType(), type))
                .map(literal -> "%s speaks of %s as such (%s), so that a library can make one"
                        .formatted(type.getName(), literal.getRawType().getName(), literal.getSourceCodeLocation()));
    }

    private static boolean isFilled(JavaClass carrier, JavaClass user) {
        return carrier.isRecord() || bindsAnything(user);
    }

    /** Whether the class has something at hand that makes objects of classes that it is given. */
    private static boolean bindsAnything(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .anyMatch(Permissions::isBinder);
    }

    private static boolean isBinder(JavaClass type) {
        return Stream.of(
                                "tools.jackson",
                                "com.fasterxml.jackson",
                                "com.google.gson",
                                "jakarta.json",
                                "org.yaml",
                                "org.springframework.beans",
                                "org.springframework.core.convert",
                                "org.springframework.http.converter",
                                "org.springframework.web.client",
                                "org.springframework.web.bind.support",
                                "org.springframework.validation",
                                "org.springframework.jdbc",
                                "org.springframework.boot.context.properties",
                                "org.jooq",
                                "io.jsonwebtoken")
                        .anyMatch(binder -> Names.isUnder(type, binder))
                && !type.getName().equals("org.springframework.web.bind.support.WebDataBinderFactory");
    }

    /** A parameter that is marked is filled from what a client has sent. */
    private static Stream<String> bound(Hexagon hexagon, JavaClass type, Predicate<JavaClass> isProof) {
        return type.getCodeUnits().stream()
                .flatMap(unit -> unit.getParameters().stream())
                .filter(parameter -> isMarked(hexagon, parameter) || isFilledAnyway(hexagon, parameter))
                .filter(parameter -> reaches(hexagon, parameter, isProof))
                .map(parameter -> parameter.getDescription() + " is filled from the request");
    }

    private static boolean isMarked(Hexagon hexagon, JavaParameter parameter) {
        return parameter.getAnnotations().stream()
                .anyMatch(annotation -> !hexagon.isAllowedAnnotation(annotation.getRawType()));
    }

    /** A route's parameter that bears no mark is filled from the query, unless it is the permission itself. */
    private static boolean isFilledAnyway(Hexagon hexagon, JavaParameter parameter) {
        return Endpoints.isRoute(parameter.getOwner())
                && !parameter.getRawType().getName().equals(hexagon.owned().permission());
    }

    private static boolean reaches(Hexagon hexagon, JavaParameter parameter, Predicate<JavaClass> isProof) {
        return ReachableTypes.of(parameter.getType(), hexagon::has).stream().anyMatch(isProof);
    }

    /** {@code new TypeReference<Type>() {}}: a class without a name, there for its type argument alone. */
    private static Stream<String> tokens(Hexagon hexagon, JavaClass type, Predicate<JavaClass> isProof) {
        boolean isToken = type.getSuperclass()
                .filter(parent -> !hexagon.has(parent.toErasure()))
                .filter(parent -> Stream.concat(parent.getAllInvolvedRawTypes().stream(), Stream.of(parent.toErasure()))
                        .anyMatch(argument -> isProof.test(argument) || carries(hexagon, argument, isProof)))
                .isPresent();
        return isToken
                ? Stream.of(type.getName() + " tells a library the type by extending " + type.getSuperclass())
                : Stream.empty();
    }

    private static boolean carries(Hexagon hexagon, JavaClass type, Predicate<JavaClass> isProof) {
        return hexagon.has(type)
                && !type.isInterface()
                && type.getFields().stream()
                        .flatMap(field -> ReachableTypes.of(field.getType(), hexagon::has).stream())
                        .anyMatch(isProof);
    }
}
