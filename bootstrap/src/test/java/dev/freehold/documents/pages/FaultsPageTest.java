package dev.freehold.documents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.documents.Documents;
import dev.freehold.documents.Markdown;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on faults says which test runs each, and when; both are true. */
class FaultsPageTest {
    private static final String PAGE = "docs/operations/faults.md";
    private static final String NIGHTLY = "@EnabledIfSystemProperty(named = \"freehold.nightly\"";

    @ParameterizedTest
    @MethodSource("rows")
    void a_test_of_every_build_is_there_and_one_of_the_night_waits_for_it(String row) {
        List<String> cells = Stream.of(row.split("\\|")).map(String::strip).toList();

        assertThat(source(cells.get(2)))
                .allSatisfy(text -> assertThat(classAnnotations(text)).doesNotContain(NIGHTLY));
        assertThat(source(cells.get(3))).allSatisfy(text -> assertThat(text).contains(NIGHTLY));
    }

    @Test
    void the_ten_scenarios_and_more_are_there() {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(15);
    }

    static Stream<String> rows() {
        return Markdown.of(Documents.read(PAGE))
                .section("Which test runs when")
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2);
    }

    private static List<String> source(String cell) {
        return Markdown.of(cell).code().stream()
                .map(FaultsPageTest::file)
                .map(Documents::read)
                .toList();
    }

    private static String file(String test) {
        List<String> found = Documents.filesUnder("", "/" + test + ".java");
        assertThat(found).as(test).hasSize(1);
        return found.getFirst();
    }

    private static String classAnnotations(String source) {
        return source.split("(?m)^(public )?(final )?class ", 2)[0];
    }
}
