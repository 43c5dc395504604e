package dev.freehold.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.EvaluationResult;
import dev.freehold.evidence.EvidenceData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule against the product, and against the violations planted for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private final List<Map<String, Object>> results = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void the_product_keeps(Rule rule) {
        // A rule that finds nothing to rule over fails too.
        rule.over(Product.ROOT).check(Product.CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void the_neighbours_of_its_violations_keep(Rule rule) {
        rule.over(rule.violations()).check(PlantedViolations.neighbours(rule));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("plantedViolations")
    void each_planted_violation_is_caught_by(Rule rule, JavaClass violation) {
        EvaluationResult result =
                rule.over(rule.violations()).evaluate(PlantedViolations.neighboursAnd(rule, violation));

        assertThat(result.getFailureReport().getDetails())
                .isNotEmpty()
                .allSatisfy(detail -> assertThat(detail).contains(violation.getSimpleName()));
        results.add(Map.of(
                "rule", rule.title(),
                "reason", rule.reason(),
                "decision", rule.decision(),
                "violation", violation.getName().substring(rule.violations().length() + 1),
                "found", result.getFailureReport().getDetails(),
                "spared", PlantedViolations.neighbours(rule).size()));
    }

    @AfterAll
    void keep_for_the_report() {
        EvidenceData.write("rules", results);
    }

    private static Stream<Arguments> plantedViolations() {
        return Stream.of(Rule.values())
                .flatMap(rule -> PlantedViolations.of(rule).stream().map(violation -> Arguments.of(rule, violation)));
    }

    @Test
    void every_rule_has_a_planted_violation_and_every_planted_violation_a_rule() {
        assertThat(Stream.of(Rule.values())
                        .filter(rule -> !PlantedViolations.of(rule).isEmpty())
                        .map(Rule::violations))
                .as("packages with violations")
                .containsExactlyInAnyOrderElementsOf(PlantedViolations.roots())
                .hasSameSizeAs(Rule.values());
    }

    @Test
    void all_modules_are_looked_at() {
        assertThat(Product.CLASSES.stream().map(Modules::module).collect(Collectors.toSet()))
                .isEqualTo(Set.of(
                        "domain",
                        "application",
                        "adapters-web",
                        "adapters-persistence",
                        "adapters-security",
                        "bootstrap"));
    }

    @ParameterizedTest
    @EnumSource
    void every_home_is_lived_in_by(Library library) {
        Set<String> used = Product.CLASSES.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> Library.isLibrary(Product.ROOT, dependency.getTargetClass())
                                && Library.of(dependency.getTargetClass())
                                        .filter(library::equals)
                                        .isPresent()))
                .map(type -> Modules.module(type).replace('-', '.'))
                .collect(Collectors.toSet());

        assertThat(library.homes()).containsExactlyInAnyOrderElementsOf(used);
    }
}
