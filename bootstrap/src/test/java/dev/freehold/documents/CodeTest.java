package dev.freehold.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code that the documents name or quote exists. */
class CodeTest {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_]\\w+");

    /** As types are written, of two words or more, and rules. */
    private static final Pattern NAMED = Pattern.compile("([A-Z][a-z0-9]+){2,}|[A-Z]+(_[A-Z]+)+");

    private static final Pattern QUOTED = Pattern.compile("(?ms)^```(?:java|xml|text)\n(.*?)^```$");

    /** Of an example that nobody wrote, and of a standard. */
    private static final Pattern NOT_OURS = Pattern.compile("MailAdapter|HttpOnly");

    @Test
    void every_type_that_is_named_exists() {
        Set<String> known = Stream.of("java", "ts", "tsx", "mjs", "js", "yaml", "yml", "xml", "diff", "sh", "json")
                .flatMap(ending -> Documents.filesUnder("", "." + ending).stream())
                .filter(file -> !file.startsWith("frontend/package-lock"))
                .flatMap(file -> IDENTIFIER.matcher(Documents.read(file)).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        assertThat(Documents.all())
                .allSatisfy(document -> assertThat(Markdown.of(Documents.read(document)).code().stream()
                                .filter(NAMED.asMatchPredicate())
                                .filter(name -> !NOT_OURS.matcher(name).matches()))
                        .as(document)
                        .isSubsetOf(known));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gate", "hexagon", "rules"})
    void the_pages_quote_the_examples_and_what_their_tests_expect(String part) {
        List<String> quoted = QUOTED.matcher(Documents.read("docs/how-to/%s-at-home.md".formatted(part)))
                .results()
                .flatMap((MatchResult box) -> box.group(1).lines())
                .map(String::strip)
                .toList();
        Set<String> written = Stream.of(".java", "pom.xml")
                .flatMap(ending -> Documents.filesUnder("docs/examples/" + part, ending).stream())
                .flatMap(file -> Documents.read(file).lines())
                .map(line -> line.strip().replace("${freehold.version}", "1.0.0-SNAPSHOT"))
                .collect(Collectors.toSet());

        assertThat(quoted).isNotEmpty();
        assertThat(quoted).filteredOn(line -> !written.contains(line)).isEmpty();
    }
}
