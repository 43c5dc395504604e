package dev.freehold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks every rule against its planted violations. */
@Tag("proof")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedViolationsTest {
    private final List<Map<String, Object>> results = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("rules")
    void valid_neighbours_keep(Rule rule) {
        assertThat(Rules.over(PlantedViolations.hexagon(rule)).findings(rule, PlantedViolations.neighbours(rule)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("plantedViolations")
    void each_planted_violation_is_caught_by(Rule rule, JavaClass violation) {
        List<String> found = Rules.over(PlantedViolations.hexagon(rule))
                .findings(rule, PlantedViolations.neighboursAnd(rule, violation))
                .stream()
                .map(Finding::message)
                .toList();

        assertThat(found)
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message).containsPattern(Pattern.quote(violation.getName()) + "\\b"));
        results.add(Map.of(
                "rule", rule.title(),
                "decision", PlantedResults.decision(rule),
                "reason", rule.reason(),
                "violation",
                        violation
                                .getName()
                                .substring(PlantedViolations.root(rule).length() + 1),
                "found", found,
                "spared", PlantedViolations.neighbours(rule).size()));
    }

    @AfterAll
    void store_for_the_report() {
        PlantedResults.write(results);
    }

    static List<Rule> rules() {
        return Rule.all();
    }

    private static Stream<Arguments> plantedViolations() {
        return Rule.all().stream()
                .flatMap(rule -> PlantedViolations.of(rule).stream().map(violation -> Arguments.of(rule, violation)));
    }

    @Test
    void every_rule_has_a_planted_violation_and_every_planted_violation_a_rule() {
        assertThat(Rule.all().stream()
                        .filter(rule -> !PlantedViolations.of(rule).isEmpty())
                        .map(PlantedViolations::root))
                .as("packages with violations")
                .containsExactlyInAnyOrderElementsOf(PlantedViolations.roots())
                .hasSameSizeAs(Rule.all());
    }

    @Test
    void every_rule_is_applied_to_a_hexagon_that_has_all_names() {
        assertThat(Rule.all())
                .allSatisfy(rule -> assertThat(rule.appliesTo(PlantedViolations.hexagon(rule)))
                        .isTrue());
    }
}
