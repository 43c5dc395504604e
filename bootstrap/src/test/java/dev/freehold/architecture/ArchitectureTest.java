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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the product against every rule. The tests in {@code bootstrap/rules} show that each rule can fail. */
@Tag("proof")
class ArchitectureTest {
    /**
     * Exceptions for classes that are not part of the service. The testkit creates permissions, and its contracts are
     * tests, which store them in fields and carry JUnit annotations. The local run creates the database roles, which
     * an operator creates elsewhere, and looks for free ports.
     */
    private static final Map<Rule, Pattern> ALLOWED = Map.of(
            OwnershipRule.ONLY_SECURITY_MAKES_AUTHENTICATED_USERS, in("testkit.Samples"),
            OwnershipRule.ONLY_THE_GATE_CHECKS_ACCESS, in("testkit.Samples"),
            OwnershipRule.PERMISSIONS_ARE_PASSED_NOT_STORED, in("testkit.contract.[A-Za-z]+Contract"),
            CodeRule.COMPOSITION_IS_PLAIN_JAVA, in("testkit.contract.[A-Za-z]+Contract"),
            OwnershipRule.STATEMENTS_HAVE_ONE_HOME, in("bootstrap.local.database.DatabaseRoles"),
            OwnershipRule.NO_ENDPOINT_WITHOUT_AN_OWNER, in("bootstrap.local.Ports"));

    /** Counted with {@code package-info}. */
    private static final int MAX_FILES = 14;

    private final Rules rules = Rules.over(FreeholdHexagon.FREEHOLD);

    @ParameterizedTest
    @MethodSource("rules")
    void the_product_keeps(Rule rule) {
        // A rule that selects no class fails too.
        assertThat(rules.findings(rule, Product.classes()))
                .filteredOn(finding -> !isAllowed(finding))
                .isEmpty();
    }

    @Test
    void every_exception_is_used() {
        assertThat(ALLOWED.keySet())
                .allSatisfy(rule ->
                        assertThat(rules.findings(rule, Product.classes())).isNotEmpty());
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
    void every_module_is_checked() {
        assertThat(Product.REACTOR.without(Product.classes()))
                .as("modules not compiled before these tests: make bootstrap depend on them")
                .extracting(MavenModule::artifact)
                .isSubsetOf(Product.NOT_RULED);
        assertThat(Product.REACTOR.after(Product.BOOTSTRAP))
                .as("modules compiled after these tests, and therefore not checked")
                .isEmpty();
    }

    @Test
    void no_package_has_more_files_than_one_can_know() {
        Map<String, List<String>> packages = Product.classes().stream()
                .filter(type -> !type.getPackageName().endsWith(".generated"))
                .collect(Collectors.groupingBy(
                        JavaClass::getPackageName,
                        Collectors.mapping(
                                type -> type.getSource()
                                        .orElseThrow()
                                        .getFileName()
                                        .orElseThrow(),
                                Collectors.collectingAndThen(
                                        Collectors.toSet(),
                                        files -> files.stream().sorted().toList()))));

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy((name, files) -> assertThat(files).as(name).hasSizeLessThanOrEqualTo(MAX_FILES));
    }

    @Test
    void the_product_ships_no_test_library() {
        assertThat(Product.REACTOR.testLibrariesShippedBy(Product.BOOTSTRAP)).isEmpty();
        assertThat(Product.REACTOR.testJarsOutsideOfTests()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void every_home_uses(Library library) {
        List<JavaClass> users = Product.classes().stream()
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
