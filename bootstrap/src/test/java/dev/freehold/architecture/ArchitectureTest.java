package dev.freehold.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.freehold.rules.CodeRule;
import dev.freehold.rules.Finding;
import dev.freehold.rules.OwnershipRule;
import dev.freehold.rules.Rule;
import dev.freehold.rules.Rules;
import dev.freehold.rules.maven.MavenModule;
import dev.freehold.rules.model.Library;
import dev.freehold.rules.structure.Libraries;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule against the product. That the rules can fail is shown where they are, in {@code bootstrap/rules}. */
@Tag("proof")
class ArchitectureTest {
    /**
     * What is no part of the service may do what no service may, each in the classes named here alone. The testkit hands out
     * permissions, and its contracts are tests, which keep them and bear JUnit's marks. The local start makes the roles that
     * elsewhere an operator makes, and asks the machine which ports are free.
     */
    private static final Map<Rule, Pattern> ALLOWED = Map.of(
            OwnershipRule.ONLY_SECURITY_MAKES_AUTHENTICATED_USERS, in("testkit.Samples"),
            OwnershipRule.ONLY_THE_GATE_CHECKS_ACCESS, in("testkit.Samples"),
            OwnershipRule.PERMISSIONS_ARE_PASSED_NOT_STORED, in("testkit.[A-Za-z]+Contract"),
            CodeRule.COMPOSITION_IS_PLAIN_JAVA, in("testkit.[A-Za-z]+Contract"),
            OwnershipRule.STATEMENTS_HAVE_ONE_HOME, in("bootstrap.local.database.DatabaseRoles"),
            OwnershipRule.NO_ENDPOINT_WITHOUT_AN_OWNER, in("bootstrap.local.Ports"));

    private final Rules rules = Rules.over(FreeholdHexagon.FREEHOLD);

    @ParameterizedTest
    @MethodSource("rules")
    void the_product_keeps(Rule rule) {
        // A rule that finds nothing to rule over fails too.
        assertThat(rules.findings(rule, Product.CLASSES))
                .filteredOn(finding -> !isAllowed(finding))
                .isEmpty();
    }

    @Test
    void what_is_allowed_is_done() {
        assertThat(ALLOWED.keySet())
                .allSatisfy(rule ->
                        assertThat(rules.findings(rule, Product.CLASSES)).isNotEmpty());
    }

    private static boolean isAllowed(Finding finding) {
        return ALLOWED.containsKey(finding.rule())
                && ALLOWED.get(finding.rule()).matcher(finding.place()).lookingAt();
    }

    private static Pattern in(String type) {
        return Pattern.compile(("dev.freehold." + type).replace(".", "\\.") + "\\b");
    }

    @Test
    void every_rule_is_applied() {
        assertThat(rules.applied()).isEqualTo(Rule.all());
    }

    static List<Rule> rules() {
        return Rule.all();
    }

    @Test
    void every_module_is_ruled_over() {
        assertThat(Product.REACTOR.without(Product.CLASSES))
                .as("modules that nothing was compiled of before these tests: make bootstrap depend on them")
                .extracting(MavenModule::artifact)
                .isSubsetOf(Product.NOT_RULED);
        assertThat(Product.REACTOR.after(Product.BOOTSTRAP))
                .as("modules that are compiled after these tests, and so are not ruled")
                .isEmpty();
    }

    @Test
    void no_library_for_tests_comes_with_the_product() {
        assertThat(Product.REACTOR.testLibrariesShippedBy(Product.BOOTSTRAP)).isEmpty();
        assertThat(Product.REACTOR.testJarsOutsideOfTests()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void every_home_is_lived_in_by(Library library) {
        List<JavaClass> users = Product.CLASSES.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(
                                dependency -> Libraries.isLibrary(FreeholdHexagon.FREEHOLD, dependency.getTargetClass())
                                        && Libraries.of(FreeholdHexagon.FREEHOLD, dependency.getTargetClass())
                                                .filter(library::equals)
                                                .isPresent()))
                .toList();

        assertThat(library.homes())
                .allSatisfy(home -> assertThat(users).anyMatch(type -> FreeholdHexagon.FREEHOLD.isIn(home, type)));
    }

    static List<Library> libraries() {
        return FreeholdHexagon.FREEHOLD.libraries();
    }
}
