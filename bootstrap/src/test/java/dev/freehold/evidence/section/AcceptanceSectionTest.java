package dev.freehold.evidence.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.acceptance.Acceptance;
import dev.freehold.acceptance.RunReports;
import dev.freehold.acceptance.RunReports.Report;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AcceptanceSectionTest {
    private static final String MISSING =
            "<td data-head=\"Result\">not in this run: needs <code>./mvnw verify</code></td>";
    private static final String MEASURED = "<td data-head=\"Measured\">3 ms</td>";

    @Test
    void a_scenario_that_was_not_run_says_what_runs_it() {
        Section section = sectionOf(new RunReports(List.of(passed("TokenCheckTest"))));

        assertThat(section.summary())
                .isEqualTo("1 of 27 shown in this run, none failed;"
                        + " ./mvnw verify shows all, and needs Node.js and a browser");
        assertThat(section.html().split(MISSING, -1)).hasSize(Acceptance.ALL.size());
        assertThat(section.html()).contains(MEASURED);
    }

    @Test
    void a_run_of_all_of_them_needs_no_other() {
        Section section = sectionOf(new RunReports(Acceptance.ALL.stream()
                .flatMap(scenario -> scenario.tests().stream())
                .map(AcceptanceSectionTest::passed)
                .toList()));

        assertThat(section.summary()).isEqualTo("27 of 27 shown in this run, none failed");
        assertThat(section.html()).doesNotContain(MISSING);
    }

    private static Section sectionOf(RunReports run) {
        return new AcceptanceSection(run, Map.of("check", "3 ms")).section();
    }

    private static Report passed(String test) {
        String line =
                test.contains(" > ") ? "\u2713 1 [e2e] › e2e/%s (1.0s)".formatted(test.replace(" > ", ":1:1 › ")) : "";
        return new Report(test, "1.0", 1, 0, 0, line);
    }
}
