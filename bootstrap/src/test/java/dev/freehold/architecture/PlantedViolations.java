package dev.freehold.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tiny hexagons, each with crimes in it and with neighbours that are close to it and do right. */
final class PlantedViolations {
    private static final String ROOT = PlantedViolations.class.getPackageName() + ".violations";
    private static final JavaClasses ALL = new ClassFileImporter().importPackages(ROOT);

    private PlantedViolations() {}

    /** The packages that are named after rules. */
    static Set<String> roots() {
        return ALL.stream()
                .map(type -> type.getPackageName().substring(ROOT.length()))
                .filter(name -> !name.isEmpty())
                .map(name -> ROOT + "." + name.split("\\.", 3)[1])
                .collect(Collectors.toSet());
    }

    /** The classes that break the rule, each all by itself. */
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

    /** The classes that keep the rule, and that one which does not. */
    static JavaClasses neighboursAnd(Rule rule, JavaClass violation) {
        return under(rule, "neighbours and " + violation.getSimpleName())
                .that(DescribedPredicate.describe(
                        "keep it or are that one",
                        type -> !violates(type) || Modules.outermost(type).equals(violation)));
    }

    private static JavaClasses under(Rule rule, String description) {
        return ALL.that(JavaClass.Predicates.resideInAPackage(rule.violations() + ".."))
                .as(description);
    }

    private static boolean violates(JavaClass type) {
        return Modules.outermost(type).isAnnotatedWith(Violates.class);
    }
}
