package dev.freehold.documents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.documents.Documents;
import dev.freehold.documents.Markdown;
import dev.freehold.rules.Rule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the form of each decision, and that the tests that enforce it exist. */
class ArchitectureDecisionsTest {
    private static final String FOLDER = "docs/adr";
    private static final int LINES_OF_A_SCREEN = 50;
    private static final Pattern RULE = Pattern.compile("[A-Z]+(_[A-Z]+)+");
    private static final Set<String> TESTS = Documents.tests();

    @ParameterizedTest
    @MethodSource("decisions")
    void fits_on_a_screen_and_has_four_sections(String decision) {
        String text = Documents.read(decision);
        Markdown markdown = Markdown.of(text);

        assertThat(text.lines().count()).isLessThanOrEqualTo(LINES_OF_A_SCREEN);
        assertThat(markdown.headings().subList(1, markdown.headings().size()))
                .isEqualTo(List.of("Context", "Decision", "Consequences", "Enforced by"));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void is_enforced_by_existing_tests_and_rules(String decision) {
        List<String> code = enforcement(decision).code();

        assertThat(code.stream().filter(Documents.TEST.asMatchPredicate()))
                .isNotEmpty()
                .isSubsetOf(TESTS);
        assertThat(code.stream().filter(RULE.asMatchPredicate()))
                .isSubsetOf(Rule.all().stream().map(Rule::name).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void some_decision_names(Rule rule) {
        assertThat(decisions().filter(decision -> enforcement(decision).code().contains(rule.name())))
                .hasSize(1);
    }

    static List<Rule> rules() {
        return Rule.all();
    }

    @Test
    void are_numbered_without_gaps_and_listed() {
        List<String> names = decisions()
                .map(decision -> decision.substring(FOLDER.length() + 1))
                .toList();

        assertThat(names.stream().map(name -> name.substring(0, 4)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, names.size())
                        .mapToObj("%04d"::formatted)
                        .toList());
        assertThat(Markdown.of(Documents.read(FOLDER + "/README.md")).links()).containsAll(names);
    }

    static Stream<String> decisions() {
        return Documents.filesUnder(FOLDER, ".md").stream().filter(file -> !file.endsWith("/README.md"));
    }

    private static Markdown enforcement(String decision) {
        return Markdown.of(Markdown.of(Documents.read(decision)).section("Enforced by"));
    }
}
