package dev.freehold.rules.code;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import dev.freehold.rules.model.ClassRules;
import dev.freehold.rules.model.Constants;
import dev.freehold.rules.model.Hexagon;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mutable state. */
public final class State {
    /** Types that are mutable by design. */
    private static final Pattern MUTABLE_TYPES = Pattern.compile("java\\.lang\\.(Inheritable)?ThreadLocal"
            + "|java\\.lang\\.(ScopedValue|StableValue|StringBuilder|StringBuffer|Object|Thread.*)"
            + "|java\\.lang\\.ref\\..*|java\\.util\\.concurrent\\..*|java\\.util\\.function\\.\\w*(Supplier|Consumer)"
            + "|java\\.util\\.(Date|Calendar|Properties|BitSet|Random|StringJoiner|Iterator|.*Buffer)"
            + "|java\\.(io|nio|net|sql)\\..*(Stream|Reader|Writer|Buffer|Connection|Socket|DataSource)"
            + "|com\\.github\\.benmanes\\.caffeine\\.cache\\..*|org\\.springframework\\.(cache|context|beans)\\..*");

    private State() {}

    /** The core is immutable. */
    public static ArchRule ofTheCore(Hexagon hexagon) {
        return ClassRules.check(
                type -> hexagon.isCore(type) && !type.getModifiers().contains(JavaModifier.SYNTHETIC),
                "be immutable",
                type -> Stream.of(extensible(type), mutableFields(hexagon, type), setters(type))
                        .flatMap(found -> found));
    }

    private static Stream<String> extensible(JavaClass type) {
        return type.isInterface() || type.isEnum() || type.getModifiers().contains(JavaModifier.FINAL)
                ? Stream.empty()
                : Stream.of(type.getName() + " is neither final nor a record, so a subclass could be mutable");
    }

    private static Stream<String> mutableFields(Hexagon hexagon, JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !Mutability.isSynthetic(field))
                .flatMap(field -> Mutability.isFinal(field)
                        ? Mutability.of(field, hexagon::isCore)
                                .or(() -> kept(field))
                                .map(why -> field.getFullName() + " is " + why)
                                .stream()
                        : Stream.of(field.getFullName() + " is not final"));
    }

    /** Also as a type argument. */
    private static Optional<String> kept(JavaField field) {
        return held(field.getType())
                .map(JavaClass::getName)
                .filter(name -> MUTABLE_TYPES.matcher(name).matches())
                .findFirst()
                .map(name -> "full of " + name + ", which can change");
    }

    /** The types it holds: a function does not hold its argument and result types. */
    private static Stream<JavaClass> held(JavaType type) {
        return type.toErasure().getPackageName().equals("java.util.function")
                ? Stream.of(type.toErasure())
                : type.getAllInvolvedRawTypes().stream();
    }

    private static Stream<String> setters(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getName().matches("set[A-Z].*"))
                .map(method -> method.getFullName() + " is named like a setter");
    }

    /** No static field is mutable. */
    public static ArchRule ofAll(Hexagon hexagon) {
        return ClassRules.check(
                hexagon::has,
                "keep no state in static fields",
                type -> type.getFields().stream()
                        .filter(field -> Mutability.isStatic(field) && !Mutability.isSynthetic(field))
                        .flatMap(field -> shared(hexagon, field).stream()));
    }

    private static Optional<String> shared(Hexagon hexagon, JavaField field) {
        if (!Mutability.isFinal(field)) {
            return Optional.of(field.getFullName() + " is static and not final");
        }
        boolean isOpenArray = field.getRawType().isArray() && (!isHidden(field) || isWritten(hexagon, field));
        return isOpenArray || changes(hexagon, field, new HashSet<>())
                ? Optional.of(field.getFullName() + " is static and mutable: it is a "
                        + field.getRawType().getName())
                : Optional.empty();
    }

    /** By itself or through its components. */
    private static boolean changes(Hexagon hexagon, JavaField field, Set<JavaClass> seen) {
        JavaClass type = field.getRawType();
        return held(field.getType())
                        .anyMatch(
                                inner -> MUTABLE_TYPES.matcher(inner.getName()).matches())
                || (Mutability.isCollection(type)
                        && (Mutability.isStatic(field)
                                ? Mutability.of(field, hexagon::has).isPresent()
                                : Mutability.isMadeMutable(field)))
                || (hexagon.has(type)
                        && seen.add(type)
                        && type.getFields().stream()
                                .filter(inner -> !Mutability.isStatic(inner) && !Mutability.isSynthetic(inner))
                                .anyMatch(inner -> !Mutability.isFinal(inner) || changes(hexagon, inner, seen)));
    }

    /** Whether the element type is ours, or an element is written after class initialisation. */
    private static boolean isWritten(Hexagon hexagon, JavaField field) {
        JavaClass element = field.getRawType().getBaseComponentType();
        return hexagon.has(element)
                || element.isEquivalentTo(Object.class)
                || Constants.storesInto(field.getOwner(), field.getName());
    }

    /** A constant table may be a hidden array, since nothing outside its module can write to it. */
    private static boolean isHidden(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
