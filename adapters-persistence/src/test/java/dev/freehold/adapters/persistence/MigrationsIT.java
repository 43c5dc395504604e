package dev.freehold.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.adapters.persistence.Database.Connections;
import dev.freehold.domain.task.Description;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Database.class)
class MigrationsIT {
    private final Connections connections;

    MigrationsIT(Connections connections) {
        this.connections = connections;
    }

    @Test
    void repeat_the_limits_of_the_domain() {
        String checks = String.join("\n", connections.root().fetch("""
                        select pg_get_constraintdef(oid) as text from pg_constraint
                        where conrelid = 'task'::regclass and contype = 'c'""").getValues("text", String.class));

        assertThat(checks)
                .contains("char_length(title) <= " + Title.MAX_LENGTH)
                .contains("char_length(description) <= " + Description.MAX_LENGTH)
                .contains("'" + DueDate.EARLIEST + "'::date")
                .contains("'" + DueDate.LATEST + "'::date");
    }

    @Test
    void begin_every_key_and_every_index_with_the_user() {
        assertThat(connections.root().fetch("""
                        select indexrelid::regclass::text as name, a.attname as first from pg_index i
                        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                        where i.indrelid in ('task'::regclass, 'idempotency_key'::regclass)"""))
                .hasSizeGreaterThan(9)
                .allSatisfy(index -> assertThat(index.get("first"))
                        .as(index.get("name", String.class))
                        .isEqualTo("user_id"));
        assertThat(connections.root().fetch("select 1 from pg_class where relkind = 'S'"))
                .isEmpty();
        assertThat(connections.root().fetch("select 1 from pg_constraint where contype = 'f'"))
                .isEmpty();
    }

    @Test
    void grant_the_api_what_it_needs_and_no_more() {
        assertThat(connections.root().fetch("""
                        select table_name || ' ' || string_agg(privilege_type, ' ' order by privilege_type) as granted
                        from information_schema.role_table_grants where grantee in ('freehold_api', 'PUBLIC')
                        and table_schema = 'public' and table_name <> 'pg_dist_partition' group by table_name order by 1""").getValues("granted", String.class))
                .containsExactly("idempotency_key DELETE INSERT SELECT", "task DELETE INSERT SELECT UPDATE");
    }

    @Test
    void can_run_again() {
        PersistenceAdapter.migrate(connections.as("freehold_owner"), "freehold_api");
    }
}
