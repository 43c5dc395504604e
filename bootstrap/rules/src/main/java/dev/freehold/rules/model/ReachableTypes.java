package dev.freehold.rules.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The types that are reachable from a value of a type: through type arguments, fields, methods and subtypes. */
public final class ReachableTypes {
    private final Predicate<JavaClass> opened;
    private final Set<JavaClass> reached = new LinkedHashSet<>();

    private ReachableTypes(Predicate<JavaClass> opened) {
        this.opened = opened;
    }

    /**
     * All types reachable from the given one, itself included, looking only into the classes that the predicate
     * accepts.
     */
    public static Set<JavaClass> of(JavaType type, Predicate<JavaClass> opened) {
        ReachableTypes reach = new ReachableTypes(opened);
        reach.follow(type);
        return reach.reached;
    }

    private void follow(JavaType type) {
        // An array counts as itself, since an array of bytes can hold anything, and as its component type.
        type.getAllInvolvedRawTypes().forEach(this::enter);
        enter(type.toErasure());
    }

    private void enter(JavaClass type) {
        if (!reached.add(type)) {
            return;
        }
        if (type.isArray()) {
            enter(type.getComponentType());
        } else if (opened.test(type)) {
            type.getFields().stream()
                    .filter(ReachableTypes::isOfAnInstance)
                    .map(JavaField::getType)
                    .forEach(this::follow);
            type.getMethods().stream()
                    .filter(method -> isOfAnInstance(method) && isOwn(method))
                    .map(JavaMethod::getReturnType)
                    .forEach(this::follow);
            type.getSubclasses().forEach(this::enter);
            Stream.concat(type.getRawInterfaces().stream(), type.getRawSuperclass().stream())
                    .filter(opened)
                    .forEach(this::enter);
        }
    }

    private static boolean isOfAnInstance(JavaMember member) {
        return !member.getModifiers().contains(JavaModifier.STATIC)
                && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    /** The methods of Object say nothing about what a class holds. */
    private static boolean isOwn(JavaMethod method) {
        return !Set.of("toString", "hashCode", "equals").contains(method.getName());
    }
}
