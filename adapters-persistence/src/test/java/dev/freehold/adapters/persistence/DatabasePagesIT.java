package dev.freehold.adapters.persistence;

import static dev.freehold.testkit.Samples.owner;
import static dev.freehold.testkit.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.freehold.adapters.persistence.Database.Connections;
import dev.freehold.adapters.persistence.checks.DatabaseChecks;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The SQL that the pages on the database give their reader does what they say. */
@ExtendWith(Database.class)
class DatabasePagesIT {
    private static final Pattern SQL = Pattern.compile("(?ms)^```sql\n(.*?)^```$");
    private static final Pattern REFUSAL = Pattern.compile("`(unrecognized configuration parameter .*?)`");

    private final Connections connections;

    DatabasePagesIT(Connections connections) {
        this.connections = connections;
    }

    @Test
    void a_database_of_ones_own_is_one_that_the_service_accepts() throws Exception {
        List<String> boxes = boxes("how-to/your-own-postgresql.md");
        assertThat(boxes).hasSize(2);
        // Whose template has another encoding, as that of a cluster made without a locale.
        EmbeddedPostgres.Builder cluster =
                EmbeddedPostgres.builder().setLocaleConfig("locale", "C").setLocaleConfig("encoding", "SQL_ASCII");
        try (EmbeddedPostgres server = cluster.start()) {
            run(server.getPostgresDatabase(), boxes.getFirst());
            run(server.getDatabase("postgres", "freehold"), boxes.getLast());

            PersistenceAdapter.migrate(server.getDatabase("freehold_owner", "freehold"), "freehold_api");
            assertThat(DatabaseChecks.run(server.getDatabase("freehold_api", "freehold")))
                    .isEqualTo(new DatabaseChecks.Findings(false, false));
            run(server.getDatabase("freehold_auth", "freehold"), "create table auth.account (id text)");
        }
    }

    @Test
    void a_migration_that_changes_rows() throws Exception {
        assumeFalse(Database.DISTRIBUTED, "the parts of a split table are forced one by one");
        List<String> boxes = boxes("migrations.md");
        assertThat(boxes).hasSize(1);
        Matcher refusal = REFUSAL.matcher(page("migrations.md"));
        assertThat(refusal.find()).isTrue();
        DSLContext owner = DSL.using(connections.as("freehold_owner"), SQLDialect.POSTGRES);
        connections.repository().add(owner("ada"), task(owner("ada"), 1, "Roses"));
        connections.root().execute("alter table task alter title_folded drop not null");
        connections.root().execute("update task set title_folded = null");

        assertThatThrownBy(() -> owner.execute("update task set title_folded = title"))
                .hasMessageContaining(refusal.group(1));
        owner.transaction(migration -> assertThat(statements(boxes.getFirst()))
                .allSatisfy(statement -> migration.dsl().execute(statement)));
        assertThatThrownBy(() -> owner.execute("update task set title_folded = title"))
                .hasMessageContaining(refusal.group(1));
        assertThat(connections.root().fetchValue("select title_folded from task"))
                .isEqualTo("Roses");
        connections.root().execute("alter table task alter title_folded set not null");
    }

    private static void run(DataSource database, String box) {
        DSLContext dsl = DSL.using(database, SQLDialect.POSTGRES);
        statements(box).forEach(dsl::execute);
    }

    private static List<String> statements(String box) {
        return Pattern.compile(";")
                .splitAsStream(box.replaceAll("--.*", ""))
                .filter(statement -> !statement.isBlank())
                .toList();
    }

    private static List<String> boxes(String page) throws IOException {
        return SQL.matcher(page(page))
                .results()
                .map((MatchResult box) -> box.group(1))
                .toList();
    }

    private static String page(String page) throws IOException {
        return Files.readString(Path.of("../docs").resolve(page));
    }
}
