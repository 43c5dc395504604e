package dev.freehold.documents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.documents.Documents;
import dev.freehold.documents.Markdown;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each threat of the model names tests that exist, or says that it has none. */
class SecurityDocumentTest {
    private static final Pattern THREAT = Pattern.compile("\\| [STRIDE] \\|.*");
    private static final Set<String> TESTS = Documents.tests();

    @ParameterizedTest
    @MethodSource("threats")
    void a_threat_names_a_test(String threat) {
        String[] cells = threat.split("\\|");
        String last = cells[cells.length - 1].strip();
        assertThat(last).as(threat).isNotEmpty();
        if (!last.startsWith("none: ")) {
            assertThat(Markdown.of(last).code())
                    .as(threat)
                    .isNotEmpty()
                    .allMatch(Documents.TEST.asMatchPredicate())
                    .isSubsetOf(TESTS);
        }
    }

    @Test
    void every_kind_of_threat_is_looked_at() {
        assertThat(threats().map(threat -> threat.charAt(2)).distinct()).contains('S', 'T', 'R', 'I', 'D', 'E');
        assertThat(threats().filter(threat -> threat.contains("none: "))).hasSize(2);
    }

    static Stream<String> threats() {
        return Documents.read("docs/SECURITY.md").lines().filter(THREAT.asMatchPredicate());
    }
}
