package dev.freehold.documents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.documents.Documents;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page on scaling has its reader do by hand is what the tests do. */
class ScalingPageTest {
    private static final Pattern TABLES_WITH_ROWS = Pattern.compile("(?ms)^```sql\nbegin;\n(.*?)^```$");
    private static final Pattern POOLER = Pattern.compile("(?ms)^\\[pgbouncer]\n(.*?)^```$");
    private static final String MIGRATIONS = "adapters-persistence/src/main/resources/db/distribution/";

    private final String page = Documents.read("docs/operations/scaling.md");

    @Test
    void tables_are_distributed_as_by_the_command() {
        assertThat(statements(only(TABLES_WITH_ROWS)).filter(statement -> !statement.equals("commit;")))
                .containsExactlyElementsOf(Stream.of("V1__spread_by_user.sql", "V2__free_the_coordinator.sql")
                        .flatMap(file -> statements(Documents.read(MIGRATIONS + file)))
                        .toList());
    }

    @Test
    void the_pooler_is_set_as_in_the_tests() {
        List<String> settings = only(POOLER).lines().toList();

        assertThat(settings).hasSizeGreaterThan(1);
        assertThat(Documents.read("bootstrap/src/test/java/dev/freehold/fixture/Pooler.java")
                        .lines())
                .map(String::strip)
                .containsAll(settings);
    }

    private String only(Pattern box) {
        List<String> found = box.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Stream<String> statements(String sql) {
        return sql.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("--"));
    }
}
