package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.freehold.rules.CodeRule;
import dev.freehold.rules.Finding;
import dev.freehold.rules.OwnershipRule;
import dev.freehold.rules.Rule;
import dev.freehold.rules.Rules;
import dev.freehold.rules.StructureRule;
import dev.freehold.rules.model.Hexagon;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void the_shop_keeps_the_rules() {
        assertEquals(List.of(), Rules.over(hexagon("com.acme.shop")).findings());
    }

    @Test
    void what_leaks_is_found() {
        List<Finding> findings = leaks();
        Set<Rule> broken = findings.stream().map(Finding::rule).collect(Collectors.toSet());

        assertTrue(
                broken.containsAll(Set.of(
                        StructureRule.DOMAIN_NEEDS_ONLY_JAVA,
                        CodeRule.ONLY_BOOTSTRAP_READS_THE_ENVIRONMENT,
                        CodeRule.THE_CORE_IS_IMMUTABLE,
                        OwnershipRule.NO_TASK_WITHOUT_AN_OWNER,
                        OwnershipRule.ONLY_THE_POLICY_MAKES_OWNERS)),
                findings::toString);
    }

    @Test
    void a_finding_says_where_and_why() {
        Finding finding = leaks().stream()
                .filter(found -> found.rule() == CodeRule.ONLY_BOOTSTRAP_READS_THE_ENVIRONMENT)
                .findFirst()
                .orElseThrow();

        assertEquals(
                """
                com.acme.leaky.domain.order.Order (Order.java:9): only bootstrap reads the environment
                    Method <com.acme.leaky.domain.order.Order.empty()> calls method <java.lang.System.getenv(java.lang.String)> in (Order.java:9)
                    operators then find all settings in one place: read it there, and take it as a parameter
                """,
                finding + "\n");
    }

    /** In the tests, where {@link Rules#findings()} does not look. */
    private static List<Finding> leaks() {
        return Rules.over(hexagon("com.acme.leaky"))
                .findings(new ClassFileImporter().importPackages("com.acme.leaky"));
    }

    private static Hexagon hexagon(String root) {
        return Hexagon.under(root)
                .drivenBy("web")
                .allowAnnotations("org.jspecify.annotations")
                .permission("domain.access.Grant", "domain.access.Grants", grant -> grant.protects("domain.order"))
                .build();
    }
}
