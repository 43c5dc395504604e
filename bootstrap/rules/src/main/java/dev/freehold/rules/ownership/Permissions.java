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

/** How permissions and identities are created. */
public final class Permissions {
    private Permissions() {}

    /** Only the policy creates the permission. */
    public static ArchRule permission(Hexagon hexagon) {
        Ownership owned = hexagon.owned();
        return proofs(hexagon, owned.permission(), Set.of(owned.policy()));
    }

    /** Only its home package creates the identity. */
    public static ArchRule identity(Hexagon hexagon) {
        Ownership owned = hexagon.owned();
        return proofs(hexagon, owned.identity(), Set.of(owned.identityHome()));
    }

    /**
     * A proof can be created by its constructor, by a mapper that gets its class, or by the framework from a request.
     */
    private static ArchRule proofs(Hexagon hexagon, String proof, Set<String> makers) {
        Predicate<JavaClass> isProof =
                type -> type.getBaseComponentType().getName().equals(proof);
        return ClassRules.check(
                type -> hexagon.has(type) && !Names.isAmong(type, makers),
                "not create any " + proof.substring(proof.lastIndexOf('.') + 1),
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

    /** A class literal of a proof, or of a record with one, lets a library create it. */
    private static Stream<String> handedOut(Hexagon hexagon, JavaClass type, Predicate<JavaClass> isProof) {
        boolean atTheGate = Names.isAmong(type, hexagon.owned().gate());
        return type.getReferencedClassObjects().stream()
                .filter(literal -> isProof.test(literal.getRawType())
                        ? !atTheGate || bindsAnything(type)
                        : carries(hexagon, literal.getRawType(), isProof) && isFilled(literal.getRawType(), type))
                .map(literal -> "%s uses the class literal of %s (%s), so a library could create one"
                        .formatted(type.getName(), literal.getRawType().getName(), literal.getSourceCodeLocation()));
    }

    private static boolean isFilled(JavaClass carrier, JavaClass user) {
        return carrier.isRecord() || bindsAnything(user);
    }

    /** Whether the class depends on a library that creates objects of given classes. */
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

    /** An annotated parameter is bound from the request. */
    private static Stream<String> bound(Hexagon hexagon, JavaClass type, Predicate<JavaClass> isProof) {
        return type.getCodeUnits().stream()
                .flatMap(unit -> unit.getParameters().stream())
                .filter(parameter -> isAnnotated(hexagon, parameter) || isBoundByDefault(hexagon, parameter))
                .filter(parameter -> reaches(hexagon, parameter, isProof))
                .map(parameter -> parameter.getDescription() + " is bound from the request");
    }

    private static boolean isAnnotated(Hexagon hexagon, JavaParameter parameter) {
        return parameter.getAnnotations().stream()
                .anyMatch(annotation -> !hexagon.isAllowedAnnotation(annotation.getRawType()));
    }

    /** A route parameter without annotations is bound from the query string, unless it is the permission. */
    private static boolean isBoundByDefault(Hexagon hexagon, JavaParameter parameter) {
        return Endpoints.isRoute(parameter.getOwner())
                && !parameter.getRawType().getName().equals(hexagon.owned().permission());
    }

    private static boolean reaches(Hexagon hexagon, JavaParameter parameter, Predicate<JavaClass> isProof) {
        return ReachableTypes.of(parameter.getType(), hexagon::has).stream().anyMatch(isProof);
    }

    /** {@code new TypeReference<Type>() {}}: an anonymous class that captures a type argument. */
    private static Stream<String> tokens(Hexagon hexagon, JavaClass type, Predicate<JavaClass> isProof) {
        boolean isToken = type.getSuperclass()
                .filter(parent -> !hexagon.has(parent.toErasure()))
                .filter(parent -> Stream.concat(parent.getAllInvolvedRawTypes().stream(), Stream.of(parent.toErasure()))
                        .anyMatch(argument -> isProof.test(argument) || carries(hexagon, argument, isProof)))
                .isPresent();
        return isToken
                ? Stream.of(type.getName() + " captures the type for a library by extending " + type.getSuperclass())
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
