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

/** What somebody meets who gives the rules a root of their own. */
class RulesTest {
    private static final JavaClasses OWN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.freehold.rules");

    @Test
    void half_of_them_need_no_more_than_the_root() {
        List<Rule> applied = Rules.over(Hexagon.under("com.acme").build()).applied();

        assertThat(applied)
                .hasSizeGreaterThan(Rule.all().size() / 2)
                .doesNotHaveAnyElementsOfTypes(OwnershipRule.class);
    }

    @Test
    void a_permission_alone_brings_the_rules_that_need_no_other_name() {
        Hexagon hexagon = Hexagon.under("com.acme")
                .permission("domain.Grant", "domain.Grants", grant -> grant)
                .build();

        assertThat(Rules.over(hexagon).applied())
                .contains(OwnershipRule.ONLY_THE_POLICY_MAKES_OWNERS, OwnershipRule.NO_ENDPOINT_WITHOUT_AN_OWNER)
                .doesNotContain(OwnershipRule.NO_STATEMENT_WITHOUT_AN_OWNER, OwnershipRule.ONLY_THE_GATE_CHECKS_ACCESS);
    }

    @Test
    void a_rule_that_finds_nothing_to_rule_over_is_broken() {
        assertThat(Rules.over(Hexagon.under("com.acme").build()).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.place()).isEqualTo("com.acme"))
                .allSatisfy(finding -> assertThat(finding.message()).contains("nothing"));
    }

    @Test
    void a_finding_reads_as_a_sentence_to_act_on() {
        Finding finding = new Finding(CodeRule.NO_STATIC_STATE, "Here (Here.java:1)", "It is so.");

        assertThat(finding)
                .asString()
                .startsWith("Here (Here.java:1): no static state")
                .contains("pass that");
    }

    /** Those that are not about a hexagon, and leave room for the tool that has to look where others must not. */
    @ParameterizedTest
    @MethodSource("rulesForAll")
    void these_classes_keep(Rule rule) {
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
