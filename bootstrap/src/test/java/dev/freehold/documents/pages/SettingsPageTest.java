package dev.freehold.documents.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.adapters.security.SecurityAdapter;
import dev.freehold.bootstrap.settings.Environment;
import dev.freehold.bootstrap.settings.Settings;
import dev.freehold.bootstrap.settings.SettingsReader;
import dev.freehold.documents.Documents;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of settings names what the API reads, with the defaults of the code; a test of the auth server does its part. */
class SettingsPageTest {
    private static final Pattern VARIABLE = Pattern.compile("`([A-Z_]+)`");
    private static final Pattern DEFAULT = Pattern.compile("(?:^|API )`([^`]+)`");

    private static final Map<String, String> ALL_REQUIRED = Map.of(
            "BETTER_AUTH_SECRET", "a secret that is long enough, surely",
            "DATABASE_URL", "jdbc:postgresql://db.example/freehold",
            "DATABASE_USER", "freehold_api",
            "DATABASE_PASSWORD", "hush-api");

    /** A variable of the API, and what the page says of its default. */
    private record Row(String variable, String unset) {
        @Override
        public String toString() {
            return variable + ": " + unset;
        }
    }

    @Test
    void every_variable_that_is_read() {
        Set<String> read = new HashSet<>();
        Map<String, String> recording = new HashMap<>(ALL_REQUIRED) {
            private static final long serialVersionUID = 1L;

            @Override
            public String get(Object name) {
                read.add((String) name);
                return super.get(name);
            }
        };
        recording.put("DATABASE_MIGRATION_USER", "freehold_owner");
        recording.put("DATABASE_MIGRATION_PASSWORD", "hush-owner");

        settings(recording);

        assertThat(rows().map(Row::variable)).containsExactlyInAnyOrderElementsOf(read);
    }

    @ParameterizedTest
    @MethodSource("defaults")
    void a_default_that_is_set_changes_nothing(Row row) {
        Map<String, String> variables = new HashMap<>(ALL_REQUIRED);
        List<String> value = DEFAULT.matcher(row.unset())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(value).hasSize(1);
        variables.put(row.variable(), value.getFirst());

        assertThat(settings(variables)).isEqualTo(settings(ALL_REQUIRED));
    }

    @ParameterizedTest
    @MethodSource("required")
    void without_a_required_one_it_does_not_start(Row row) {
        Map<String, String> variables = new HashMap<>(ALL_REQUIRED);
        variables.remove(row.variable());

        assertThatThrownBy(() -> {
                    Settings settings = settings(variables);
                    SecurityAdapter.with(settings.secret(), settings.secrets());
                })
                .hasMessageContaining(row.variable());
    }

    static Stream<Row> defaults() {
        return rows().filter(row -> row.unset().contains("`"));
    }

    static Stream<Row> required() {
        return rows().filter(row -> row.unset().contains("refuses to start"));
    }

    private static Settings settings(Map<String, String> variables) {
        return new SettingsReader(new Environment(variables)).read();
    }

    private static Stream<Row> rows() {
        return Documents.read("docs/operations/configure.md")
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|"))
                .filter(cells -> !cells[2].strip().equals("auth"))
                .flatMap(cells -> VARIABLE.matcher(cells[1])
                        .results()
                        .map((MatchResult name) -> new Row(name.group(1), cells[4].strip())));
    }
}
