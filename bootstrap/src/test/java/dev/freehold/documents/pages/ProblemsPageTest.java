package dev.freehold.documents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.documents.Documents;
import dev.freehold.documents.Markdown;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The type of each problem is an address that exists: on the page that the API serves, and in the reference. */
class ProblemsPageTest {
    private static final String SERVED = "adapters-web/src/main/resources/dev/freehold/adapters/web/docs/index.html";
    private static final Pattern ENTRY = Pattern.compile("<dt id=\"(\\w+)\"><code>\\1</code></dt>\\s*<dd>(.*?)</dd>");
    private static final Pattern WORD = Pattern.compile("`(\\w+)`");

    private final Markdown page = Markdown.of(Documents.read("docs/reference/problems.md"));

    private final List<String> headings =
            page.headings().subList(1, page.headings().size());

    /** A test of the dashboard compares its list with the code. */
    @Test
    void each_reason_has_an_entry_and_each_entry_a_reason() {
        String reasons =
                Markdown.of(Documents.read("docs/operations/dashboard.md")).section("The reasons");

        assertThat(headings)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(reasons.lines()
                        .filter(line -> line.startsWith("| `"))
                        .flatMap(line -> WORD.matcher(line.split("\\|")[1]).results())
                        .map((MatchResult word) -> word.group(1))
                        .toList());
    }

    @Test
    void the_page_of_the_api_says_the_same() {
        Map<String, String> served = ENTRY.matcher(Documents.read(SERVED))
                .results()
                .collect(Collectors.toMap(
                        (MatchResult entry) -> entry.group(1), (MatchResult entry) -> plain(entry.group(2))));

        assertThat(served)
                .isEqualTo(headings.stream()
                        .collect(Collectors.toMap(heading -> heading, heading -> plain(page.section(heading)))));
    }

    private static String plain(String text) {
        return text.replaceAll("</?code>|`", "").replace("&amp;", "&").strip();
    }
}
