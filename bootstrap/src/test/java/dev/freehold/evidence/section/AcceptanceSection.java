package dev.freehold.evidence.section;

import dev.freehold.acceptance.Acceptance;
import dev.freehold.acceptance.RunReports;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The scenarios with the tests of this run.
 *
 * @param run what was run
 * @param figures what was measured, by name
 */
public record AcceptanceSection(RunReports run, Map<String, String> figures) {

    private static final String NEEDS_ALL = "not in this run: needs <code>./mvnw verify</code>";

    /** Makes the section. */
    public Section section() {
        List<List<String>> rows = new ArrayList<>();
        int shown = 0;
        for (Acceptance scenario : Acceptance.ALL) {
            boolean isShown =
                    scenario.tests().stream().allMatch(test -> run.outcome(test).isPresent());
            shown += isShown ? 1 : 0;
            rows.add(List.of(
                    Html.text(scenario.scenario()),
                    scenario.kind().word(),
                    isShown ? Html.mark(true, "holds") : NEEDS_ALL,
                    figure(scenario, isShown),
                    scenario.tests().stream().map(this::test).collect(Collectors.joining("<br>"))));
        }
        return new Section(
                "acceptance",
                "Acceptance scenarios",
                summary(shown, rows.size()),
                "<p>The four user stories, twelve requirements, six criteria and five edge cases of the design. It gave"
                        + " only their figures and the names of the edge cases; the wording is ours. A scenario holds"
                        + " if each of its tests was in this run and passed; if a test fails, the build ends before"
                        + " it writes this page.</p>"
                        + Html.table(
                                "Scenarios",
                                List.of("Scenario", "Kind", "Result", "Measured", "Tests, and what came back"),
                                rows.stream()),
                true);
    }

    private static String summary(int shown, int all) {
        String inThisRun = "%d of %d shown in this run, none failed".formatted(shown, all);
        return shown == all ? inThisRun : inThisRun + "; ./mvnw verify shows all, and needs Node.js and a browser";
    }

    private String figure(Acceptance scenario, boolean isShown) {
        return isShown ? Html.text(figures.getOrDefault(scenario.measured(), "")) : "";
    }

    private String test(String test) {
        Optional<String> outcome = run.outcome(test);
        return "<code>%s</code>: %s".formatted(Html.text(test), Html.text(outcome.orElse("not in this run")));
    }
}
