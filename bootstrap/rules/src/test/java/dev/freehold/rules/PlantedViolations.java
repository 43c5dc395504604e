package dev.freehold.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.freehold.rules.model.Hexagon;
import dev.freehold.rules.model.Names;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Small hexagons, each with planted violations and similar classes that are valid. */
final class PlantedViolations {
    private static final String ROOT = PlantedViolations.class.getPackageName() + ".violations";
    private static final JavaClasses ALL = new ClassFileImporter().importPackages(ROOT);

    private PlantedViolations() {}

    /** The packages named after rules. */
    static Set<String> roots() {
        return ALL.stream()
                .map(type -> type.getPackageName().substring(ROOT.length()))
                .filter(name -> !name.isEmpty())
                .map(name -> ROOT + "." + name.split("\\.", 3)[1])
                .collect(Collectors.toSet());
    }

    /** The package with violations of a rule. */
    static String root(Rule rule) {
        return ROOT + "." + rule.name().toLowerCase(Locale.ROOT);
    }

    /** Describes the package in the same way as the product. */
    static Hexagon hexagon(Rule rule) {
        return Hexagon.under(root(rule))
                .inModules()
                .drivenBy("web")
                .allowAnnotations("org.jspecify.annotations", Violates.class.getName())
                .routeAnnotations("org.springframework.web.bind.annotation")
                .library("Spring", List.of("org.springframework"), "adapters.web", "bootstrap")
                .library("JSON", List.of("tools.jackson"), "adapters.web")
                .library("SQL", List.of("org.jooq"), "adapters.persistence")
                .library("JDBC", List.of("java.sql", "javax.sql"), "adapters.persistence", "bootstrap")
                .library("connections", List.of("com.zaxxer.hikari"), "bootstrap")
                .entryPoints("mail", "MailAdapter", "Digest")
                .packageOrder("adapters.web", ".", "access task", "http", "problem")
                .permission(
                        "domain.access.Owner",
                        "domain.access.OwnershipPolicy",
                        owner -> owner.protects("domain.task", "domain.listing")
                                .identity("domain.access.AuthenticatedUser", "adapters.security")
                                .gate(
                                        "application.port.in.AccessControl",
                                        "adapters.web.AccessFilter",
                                        "adapters.web.OwnerArgument")
                                .publicRoutes("/docs", "/openapi.json")
                                .interceptors("adapters.web.AccessFilter", "adapters.web.ProblemAdvice")
                                .store(
                                        "adapters.persistence",
                                        "adapters.persistence.OwnedStatements",
                                        "adapters.persistence.Forgetful")
                                .systemRunners("adapters.persistence.UnownedStatements")
                                .systemQueries(
                                        "adapters.persistence.Janitor",
                                        "adapters.persistence.TellingChecks",
                                        "adapters.persistence.KeepingChecks",
                                        "adapters.persistence.KnowingChecks",
                                        "adapters.persistence.DatabaseChecks",
                                        "adapters.persistence.GenerousChecks"))
                .build();
    }

    /** The classes that violate the rule, each by itself. */
    static List<JavaClass> of(Rule rule) {
        return under(rule, "all").stream()
                .filter(type -> type.isAnnotatedWith(Violates.class))
                .toList();
    }

    /** The classes that keep the rule. */
    static JavaClasses neighbours(Rule rule) {
        return under(rule, "neighbours")
                .that(DescribedPredicate.not(DescribedPredicate.describe("violate", PlantedViolations::violates)));
    }

    /** The classes that keep the rule, and one that violates it. */
    static JavaClasses neighboursAnd(Rule rule, JavaClass violation) {
        return under(rule, "neighbours and " + violation.getSimpleName())
                .that(DescribedPredicate.describe(
                        "keep it or are that one",
                        type -> !violates(type) || Names.outermost(type).equals(violation)));
    }

    private static JavaClasses under(Rule rule, String description) {
        return ALL.that(JavaClass.Predicates.resideInAPackage(root(rule) + ".."))
                .as(description);
    }

    private static boolean violates(JavaClass type) {
        return Names.outermost(type).isAnnotatedWith(Violates.class);
    }
}
