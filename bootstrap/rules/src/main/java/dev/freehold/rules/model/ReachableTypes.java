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

/** What can be got at by who holds a value of some type: by its type arguments, its fields, its methods, its subtypes. */
public final class ReachableTypes {
    private final Predicate<JavaClass> opened;
    private final Set<JavaClass> reached = new LinkedHashSet<>();

    private ReachableTypes(Predicate<JavaClass> opened) {
        this.opened = opened;
    }

    /** All types reached from that one, itself among them, if it is looked into those classes and into no other. */
    public static Set<JavaClass> of(JavaType type, Predicate<JavaClass> opened) {
        ReachableTypes reach = new ReachableTypes(opened);
        reach.follow(type);
        return reach.reached;
    }

    private void follow(JavaType type) {
        // An array is followed as what it is, for an array of bytes can be anything, and as what it is made of.
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

    /** Every class has the methods of Object, which say nothing of what it holds. */
    private static boolean isOwn(JavaMethod method) {
        return !Set.of("toString", "hashCode", "equals").contains(method.getName());
    }
}
