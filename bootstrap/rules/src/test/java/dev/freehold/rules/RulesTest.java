package dev.freehold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.freehold.rules.model.Hexagon;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules with a root package of one's own. */
class RulesTest {
    private static final JavaClasses OWN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.freehold.rules");

    @Test
    void half_of_them_need_only_the_root() {
        List<Rule> applied = Rules.over(Hexagon.under("com.acme").build()).applied();

        assertThat(applied)
                .hasSizeGreaterThan(Rule.all().size() / 2)
                .doesNotHaveAnyElementsOfTypes(OwnershipRule.class);
    }

    @Test
    void a_permission_enables_the_rules_that_need_no_other_name() {
        Hexagon hexagon = Hexagon.under("com.acme")
                .permission("domain.Grant", "domain.Grants", grant -> grant)
                .build();

        assertThat(Rules.over(hexagon).applied())
                .contains(OwnershipRule.ONLY_THE_POLICY_MAKES_OWNERS, OwnershipRule.NO_ENDPOINT_WITHOUT_AN_OWNER)
                .doesNotContain(OwnershipRule.NO_STATEMENT_WITHOUT_AN_OWNER, OwnershipRule.ONLY_THE_GATE_CHECKS_ACCESS);
    }

    @Test
    void a_rule_that_matches_no_class_is_a_finding() {
        assertThat(Rules.over(Hexagon.under("com.acme").build()).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.place()).isEqualTo("com.acme"))
                .allSatisfy(finding -> assertThat(finding.message()).contains("matches no class"));
    }

    @Test
    void a_finding_says_what_is_wrong_and_what_to_do() {
        Finding finding = new Finding(CodeRule.NO_STATIC_STATE, "Here (Here.java:1)", "It is so.");

        assertThat(finding)
                .asString()
                .startsWith("Here (Here.java:1): no static state")
                .contains("pass that object on");
    }

    /** The rules that do not need a hexagon and do not forbid what this library itself must do. */
    @ParameterizedTest
    @MethodSource("rulesForAll")
    void this_library_keeps(Rule rule) {
        Hexagon rules = Hexagon.under("dev.freehold.rules")
                .allowAnnotations("org.jspecify.annotations")
                .build();

        assertThat(Rules.over(rules).findings(rule, OWN)).isEmpty();
    }

    static Stream<Rule> rulesForAll() {
        return Stream.of(
                StructureRule.PACKAGES_HAVE_NO_CYCLES,
                StructureRule.EVERY_PACKAGE_IS_NULL_MARKED,
                CodeRule.NO_STATIC_STATE,
                CodeRule.NO_DEFAULT_LOCALE_OR_ZONE,
                CodeRule.COMPOSITION_IS_PLAIN_JAVA,
                CodeRule.ONLY_BOOTSTRAP_READS_THE_ENVIRONMENT);
    }
}
