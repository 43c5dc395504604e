package dev.freehold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.documents.Documents;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each scenario names tests that exist. */
class AcceptanceTest {
    private static final List<String> BROWSER = Documents.filesUnder("frontend/e2e", ".spec.ts");

    @ParameterizedTest
    @MethodSource("scenarios")
    void names_tests_that_exist(Acceptance scenario) {
        assertThat(scenario.tests()).isNotEmpty().allSatisfy(test -> {
            if (test.contains(" > ")) {
                String[] parts = test.split(" > ", 2);
                assertThat(BROWSER.stream()
                                .filter(file -> file.endsWith("/" + parts[0]))
                                .map(Documents::read)
                                .collect(Collectors.joining()))
                        .contains("\"" + parts[1]);
            } else {
                assertThat(Documents.tests()).contains(test);
            }
        });
    }

    @Test
    void there_are_all_of_each_kind() {
        assertThat(Acceptance.ALL.stream().collect(Collectors.groupingBy(Acceptance::kind, Collectors.counting())))
                .isEqualTo(Map.of(
                        Acceptance.Kind.STORY, 4L,
                        Acceptance.Kind.REQUIREMENT, 12L,
                        Acceptance.Kind.CRITERION, 6L,
                        Acceptance.Kind.EDGE_CASE, 5L));
    }

    @Test
    void the_readme_says_how_many_the_proof_shows() {
        long shown = Acceptance.ALL.stream()
                .filter(scenario -> scenario.tests().stream().allMatch(AcceptanceTest::isInTheProof))
                .count();

        assertThat(Documents.read("README.md"))
                .contains("Of the %d acceptance scenarios it shows %d,".formatted(Acceptance.ALL.size(), shown));
    }

    @Test
    void reads_what_came_of_a_test_from_the_reports() {
        RunReports run = new RunReports(List.of(
                new RunReports.Report(
                        "AnIT", "1.5", 3, 0, 1, "  \u2713  10 [e2e] › e2e/a/b.spec.ts:3:1 › works @x (2.3s)"),
                new RunReports.Report("BrokenIT", "1.5", 3, 1, 0, "")));

        assertThat(run.outcome("AnIT")).contains("2 cases in 1.5 s");
        assertThat(run.outcome("BrokenIT")).isEmpty();
        assertThat(run.outcome("MissingIT")).isEmpty();
        assertThat(run.outcome("b.spec.ts > works")).contains("passed in 2.3s");
        assertThat(run.outcome("b.spec.ts > fails")).isEmpty();
    }

    private static boolean isInTheProof(String test) {
        return Documents.filesUnder("", "/" + test + ".java").stream()
                .anyMatch(file -> Documents.read(file).contains("@Tag(\"proof\")"));
    }

    static List<Acceptance> scenarios() {
        return Acceptance.ALL;
    }
}
