package dev.freehold.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

/** That who gets what can be read in one place, and what an operator can set in another. */
final class Composition {
    private static final Set<String> MAGIC = Set.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "org.springframework.boot.autoconfigure.SpringBootApplication",
            "org.springframework.boot.context.properties.ConfigurationProperties",
            "org.springframework.context.annotation.Bean",
            "org.springframework.context.annotation.ComponentScan",
            "org.springframework.context.annotation.Import",
            "org.springframework.stereotype.Component",
            "org.springframework.stereotype.Controller",
            "org.springframework.stereotype.Repository",
            "org.springframework.stereotype.Service");

    private static final Set<String> MAGIC_PACKAGES = Set.of(
            "jakarta.annotation",
            "jakarta.inject",
            "jakarta.transaction",
            "org.springframework.transaction",
            "org.springframework.transaction.annotation");

    private static final Map<String, Set<String>> ENVIRONMENT = Map.of(
            "java.lang.System", Set.of("getenv", "getProperty", "getProperties"),
            "java.lang.Integer", Set.of("getInteger"),
            "java.lang.Long", Set.of("getLong"),
            "java.lang.Boolean", Set.of("getBoolean"));

    private Composition() {}

    static ArchRule plainJava(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(Complaints.about(
                        "be put together in plain Java",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> isMagic(dependency))
                                .map(Dependency::getDescription)));
    }

    private static boolean isMagic(Dependency dependency) {
        return MAGIC.contains(dependency.getTargetClass().getName())
                || MAGIC_PACKAGES.contains(dependency.getTargetClass().getPackageName());
    }

    static ArchRule environment(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".bootstrap..")
                .should(Complaints.about(
                        "read no environment",
                        type -> type.getAccessesFromSelf().stream()
                                .filter(Composition::readsEnvironment)
                                .map(JavaAccess::getDescription)));
    }

    private static boolean readsEnvironment(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        return ENVIRONMENT
                        .getOrDefault(access.getTargetOwner().getName(), Set.of())
                        .contains(name)
                || (access.getTargetOwner().getPackageName().equals("org.springframework.core.env")
                        && name.matches("get(Required)?Property|resolve.*Placeholders"));
    }
}
