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

/** Where something can change, and so be different for the next who looks. */
public final class State {
    /** What is there to be changed, whatever it is used for. */
    private static final Pattern KEEPERS = Pattern.compile("java\\.lang\\.(Inheritable)?ThreadLocal"
            + "|java\\.lang\\.(ScopedValue|StableValue|StringBuilder|StringBuffer|Object|Thread.*)"
            + "|java\\.lang\\.ref\\..*|java\\.util\\.concurrent\\..*|java\\.util\\.function\\.\\w*(Supplier|Consumer)"
            + "|java\\.util\\.(Date|Calendar|Properties|BitSet|Random|StringJoiner|Iterator|.*Buffer)"
            + "|java\\.(io|nio|net|sql)\\..*(Stream|Reader|Writer|Buffer|Connection|Socket|DataSource)"
            + "|com\\.github\\.benmanes\\.caffeine\\.cache\\..*|org\\.springframework\\.(cache|context|beans)\\..*");

    private State() {}

    /** What the core is made of never changes. */
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
                : Stream.of(type.getName()
                        + " is neither final nor a record, so that it could be extended by something mutable");
    }

    private static Stream<String> mutableFields(Hexagon hexagon, JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !Mutability.isSynthetic(field))
                .flatMap(field -> Mutability.isFinal(field)
                        ? Mutability.of(field, hexagon::isCore)
                                .or(() -> kept(field))
                                .map(why -> field.getFullName() + " is " + why)
                                .stream()
                        : Stream.of(field.getFullName() + " can be changed: it is not final"));
    }

    /** Inside of what can hold it, too. */
    private static Optional<String> kept(JavaField field) {
        return held(field.getType())
                .map(JavaClass::getName)
                .filter(name -> KEEPERS.matcher(name).matches())
                .findFirst()
                .map(name -> "full of " + name + ", which can change");
    }

    /** What is in it: a function is no container of what it takes or gives. */
    private static Stream<JavaClass> held(JavaType type) {
        return type.toErasure().getPackageName().equals("java.util.function")
                ? Stream.of(type.toErasure())
                : type.getAllInvolvedRawTypes().stream();
    }

    private static Stream<String> setters(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getName().matches("set[A-Z].*"))
                .map(method -> method.getFullName() + " sounds as if it changed something");
    }

    /** Nothing that can change is shared by all. */
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
                ? Optional.of(field.getFullName() + " is static and can change: it is a "
                        + field.getRawType().getName())
                : Optional.empty();
    }

    /** By itself, or in what it is made of. */
    private static boolean changes(Hexagon hexagon, JavaField field, Set<JavaClass> seen) {
        JavaClass type = field.getRawType();
        return held(field.getType())
                        .anyMatch(inner -> KEEPERS.matcher(inner.getName()).matches())
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

    /** Of something that belongs to us, or written to once the class has been made. */
    private static boolean isWritten(Hexagon hexagon, JavaField field) {
        JavaClass element = field.getRawType().getBaseComponentType();
        return hexagon.has(element)
                || element.isEquivalentTo(Object.class)
                || Constants.storesInto(field.getOwner(), field.getName());
    }

    /** A constant table is an array too; nobody outside of its module can write to it. */
    private static boolean isHidden(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
