package dev.freehold.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.adapters.persistence.Database.Connections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Database.class)
class DatabaseChecksIT {
    private final Connections connections;

    DatabaseChecksIT(Connections connections) {
        this.connections = connections;
    }

    @Test
    void let_a_role_pass_that_neither_owns_nor_bypasses() {
        assertThatCode(() -> PersistenceAdapter.repository(connections.as("freehold_api")))
                .doesNotThrowAnyException();
    }

    @Test
    void refuse_a_superuser() {
        assertThatThrownBy(() -> PersistenceAdapter.repository(connections.as("postgres")))
                .hasMessageContaining("DATABASE_USER postgres can bypass row security");
    }

    @Test
    void refuse_a_role_that_bypasses_row_security() {
        connections.root().execute("create role bypassing login bypassrls");

        assertThatThrownBy(() -> PersistenceAdapter.repository(connections.as("bypassing")))
                .hasMessageContaining("can bypass row security");
    }

    @Test
    void refuse_the_owner_of_the_tables_and_its_members() {
        connections.root().execute("create role member login in role freehold_owner");

        assertThatThrownBy(() -> PersistenceAdapter.repository(connections.as("freehold_owner")))
                .hasMessageContaining("owns the table task");
        assertThatThrownBy(() -> PersistenceAdapter.repository(connections.as("member")))
                .hasMessageContaining("owns the table task");
    }

    @Test
    void refuse_tables_without_forced_row_security() {
        connections.root().execute("alter table idempotency_key no force row level security");
        try {
            assertThatThrownBy(() -> PersistenceAdapter.repository(connections.as("freehold_api")))
                    .hasMessageContaining("Row security is off or not forced for the table idempotency_key");
        } finally {
            connections.root().execute("alter table idempotency_key force row level security");
        }
    }

    @Test
    void refuse_a_database_that_was_never_migrated() {
        connections.root().execute("create database empty");

        assertThatThrownBy(
                        () -> PersistenceAdapter.repository(connections.server().getDatabase("freehold_api", "empty")))
                .hasMessageContaining("set DATABASE_MIGRATION_USER");
    }
}
