package dev.freehold.rules.code;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the value of a field can change. */
final class Mutability {
    private static final List<Class<?>> VALUES = List.of(
            String.class,
            Boolean.class,
            Character.class,
            Number.class,
            Comparator.class,
            Locale.class,
            Optional.class,
            OptionalDouble.class,
            OptionalInt.class,
            OptionalLong.class,
            Pattern.class,
            UUID.class,
            java.time.InstantSource.class,
            java.util.random.RandomGenerator.class);

    private static final Set<String> PACKAGES_OF_VALUES = Set.of("java.time", "java.time.format", "java.math");
    private static final Pattern FACTORIES = Pattern.compile("of|copyOf|ofEntries|toList|empty(List|Set|Map)");

    private Mutability() {}

    /** Why the value of a final field is mutable; empty if it is immutable. */
    static Optional<String> of(JavaField field, Predicate<JavaClass> ours) {
        JavaClass type = field.getRawType();
        if (type.isArray()) {
            return Optional.of("an array, whose elements can be replaced");
        }
        if (holdsArrays(field)) {
            return Optional.of("full of arrays, whose elements can be replaced");
        }
        if (isCollection(type)) {
            return isCopied(field)
                    ? Optional.empty()
                    : Optional.of("a collection that is not made or copied by an immutable factory");
        }
        boolean isValue = type.isPrimitive()
                || ours.test(type)
                || field.getType() instanceof JavaTypeVariable
                || PACKAGES_OF_VALUES.contains(type.getPackageName())
                || VALUES.stream().anyMatch(value -> isValue(type, value));
        return isValue ? Optional.empty() : Optional.of("a " + type.getName() + ", which is not known to be immutable");
    }

    /** Excludes AtomicInteger and the like, which are Numbers too. */
    private static boolean isValue(JavaClass type, Class<?> value) {
        return type.isEquivalentTo(value)
                || (type.isAssignableTo(value) && type.getPackageName().equals("java.lang"));
    }

    /** An immutable container can hold mutable elements. */
    private static boolean holdsArrays(JavaField field) {
        return field.getType() instanceof JavaParameterizedType outside
                && outside.getActualTypeArguments().stream()
                        .anyMatch(inner -> inner.toErasure().isArray());
    }

    static boolean isCollection(JavaClass type) {
        return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }

    /** Declared as a collection interface, and assigned only from immutable factories. */
    private static boolean isCopied(JavaField field) {
        return isPlain(field) && setters(field).allMatch(Mutability::makesNothingMutable);
    }

    /** Whether the collection is created mutable. */
    static boolean isMadeMutable(JavaField field) {
        return !isPlain(field)
                || setters(field)
                        .anyMatch(
                                unit -> unit.getAccessesFromSelf().stream().anyMatch(Mutability::isMutableCollection));
    }

    private static boolean isPlain(JavaField field) {
        return Stream.of(Collection.class, List.class, Set.class, Map.class)
                .anyMatch(plain -> field.getRawType().isEquivalentTo(plain));
    }

    private static Stream<JavaCodeUnit> setters(JavaField field) {
        return field.getOwner().getCodeUnits().stream().filter(unit -> sets(unit, field));
    }

    private static boolean sets(JavaCodeUnit unit, JavaField field) {
        return unit.getFieldAccesses().stream()
                .anyMatch(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET
                        && access.getTarget().getFullName().equals(field.getFullName()));
    }

    private static boolean makesNothingMutable(JavaCodeUnit unit) {
        return unit.getAccessesFromSelf().stream().anyMatch(Mutability::isFactory)
                && unit.getAccessesFromSelf().stream().noneMatch(Mutability::isMutableCollection);
    }

    private static boolean isFactory(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getPackageName();
        return (owner.equals("java.util") || owner.equals("java.util.stream"))
                && FACTORIES.matcher(access.getTarget().getName()).matches();
    }

    private static boolean isMutableCollection(JavaAccess<?> access) {
        return access.getTarget().getName().equals("<init>")
                && access.getTargetOwner().getPackageName().startsWith("java.util")
                && isCollection(access.getTargetOwner());
    }

    static boolean isSynthetic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    static boolean isStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC);
    }

    static boolean isFinal(JavaField field) {
        return field.getModifiers().contains(JavaModifier.FINAL);
    }
}
