package dev.freehold.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.freehold.adapters.persistence.Database.Connections;
import java.io.IOException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Tables with rows are spread by user, over a stand-in for Citus; a server of its own, since nothing brings them together again. */
@EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
class DistributionIT {

    @Test
    void tables_with_rows_are_spread_once_and_as_safe_as_before() throws IOException {
        assumeFalse(Database.DISTRIBUTED, "They are spread already");
        try (Connections database = Connections.open()) {
            DSLContext root = database.root();
            root.execute("""
                    insert into task (user_id, id, title, title_folded, completed, priority, revision, created_at, updated_at)
                    select 'user' || n % 50, gen_random_uuid(), 'task', 'task', false, 1, 1, now(), now()
                    from generate_series(1, 1000) n""");
            root.execute("""
                    insert into idempotency_key (user_id, key, request, used_at, task_id, title, completed, priority)
                    select user_id, 'key' || row_number() over (), 'x', now(), id, title, completed, priority from task""");
            List<String> rows = rows(root);
            DSL.using(database.as("freehold_owner"), SQLDialect.POSTGRES)
                    .execute(Connections.resource("/distribution.sql"));

            PersistenceAdapter.distribute(database.as("freehold_owner"), "freehold_api");
            PersistenceAdapter.distribute(database.as("freehold_owner"), "freehold_api");
            PersistenceAdapter.migrate(database.as("freehold_owner"), "freehold_api");

            assertThat(rows(root)).hasSize(2_000).isEqualTo(rows);
            assertThat(root.fetchValue("""
                    select count(*) from pg_class where relname in ('task', 'idempotency_key')
                    and relkind = 'p' and relrowsecurity and relforcerowsecurity""")).isEqualTo(2L);
            assertThat(root.fetchValue("select count(distinct tableoid) from task"))
                    .isEqualTo(8L);
            // Refuses tables that are open to the role of the API, or that it may not read.
            assertThat(database.repository()).isNotNull();
        }
    }

    private static List<String> rows(DSLContext root) {
        return root.fetch("""
                        select 'task ' || t::text as row from task t
                        union all select 'key ' || k::text from idempotency_key k order by 1""").getValues("row", String.class);
    }
}
