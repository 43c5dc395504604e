package dev.freehold.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Predicate;

/** How a permission comes to be, and that nobody gets at a task without one. */
final class Ownership {
    private Ownership() {}

    static ArchRule owners(String root) {
        String policy = root + ".domain.access.OwnershipPolicy";
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .doNotHaveFullyQualifiedName(policy)
                .should(notUse("make no Owner", access -> isConstructor(access, root + ".domain.access.Owner")));
    }

    static ArchRule users(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".adapters.security..")
                .should(notUse(
                        "make no AuthenticatedUser",
                        access -> isConstructor(access, root + ".domain.access.AuthenticatedUser")));
    }

    static ArchRule gate(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(root + ".application..")
                .and()
                .doNotHaveFullyQualifiedName(root + ".adapters.web.AccessFilter")
                .should(notUse(
                        "ask neither AccessControl nor OwnershipPolicy",
                        access -> access.getTargetOwner().getName().equals(root + ".application.port.in.AccessControl")
                                || access.getTargetOwner().getName().equals(root + ".domain.access.OwnershipPolicy")));
    }

    private static boolean isConstructor(JavaAccess<?> access, String type) {
        return access.getTargetOwner().getName().equals(type)
                && access.getTarget().getName().equals("<init>");
    }

    private static ArchCondition<JavaClass> notUse(String description, Predicate<JavaAccess<?>> what) {
        return Complaints.about(
                description,
                type -> type.getAccessesFromSelf().stream().filter(what).map(JavaAccess::getDescription));
    }

    static ArchRule ports(String root) {
        return classes()
                .that()
                .resideInAnyPackage(root + ".application.port.in", root + ".application.port.out")
                .and()
                .areInterfaces()
                .and(DescribedPredicate.describe("speak of tasks", port -> speaksOfTasks(root, port)))
                .should(Complaints.about(
                        "take an Owner in every method",
                        port -> port.getMethods().stream()
                                .filter(method -> !takesOwner(root, method))
                                .map(method -> method.getFullName() + " takes no Owner")));
    }

    private static boolean speaksOfTasks(String root, JavaClass port) {
        Predicate<JavaClass> tasks = resideInAnyPackage(root + ".domain.task..", root + ".domain.listing..")
                .or(resideInAPackage(root + ".application.port").and(JavaClass.Predicates.simpleName("Creation")));
        return port.getMethods().stream()
                .flatMap(method -> method.getAllInvolvedRawTypes().stream())
                .anyMatch(tasks);
    }

    static boolean takesOwner(String root, JavaCodeUnit method) {
        return method.getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals(root + ".domain.access.Owner"));
    }
}
