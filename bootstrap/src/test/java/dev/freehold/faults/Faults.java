package dev.freehold.faults;

import dev.freehold.fixture.Eventually;
import dev.freehold.fixture.TestDatabase;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What can happen to a database and to those who use it. Each fault is over when its method returns. */
record Faults(TestDatabase database, String role, String table) {
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    /** Something that goes wrong, and is over in the end. */
    interface Fault {
        void happen() throws Exception;
    }

    /** All of them, by what happens. */
    Map<String, Fault> all() {
        Map<String, Fault> all = new LinkedHashMap<>();
        all.put("PostgreSQL killed and started again", () -> {
            database.signal("KILL");
            database.stop();
            database.startAgain();
        });
        all.put("PostgreSQL frozen for 5 s", () -> {
            database.signal("STOP");
            pause();
            database.signal("CONT");
        });
        all.put("the table locked for 5 s", this::lock);
        all.put("no connection for 5 s", () -> {
            database.root("alter role %s connection limit 0".formatted(role));
            cutSessions();
            pause();
            database.root("alter role %s connection limit -1".formatted(role));
        });
        all.put("no writes for 5 s", () -> {
            database.root("alter role %s set default_transaction_read_only = on".formatted(role));
            cutSessions();
            pause();
            database.root("alter role %s reset default_transaction_read_only".formatted(role));
        });
        all.put("every session cut", this::cutSessions);
        return all;
    }

    private void lock() throws Exception {
        try (Connection other = database.as("postgres").getConnection();
                Statement sql = other.createStatement()) {
            other.setAutoCommit(false);
            sql.execute("lock table %s in access exclusive mode".formatted(table));
            pause();
            other.rollback();
        }
    }

    private void cutSessions() {
        database.root("select pg_terminate_backend(pid) from pg_stat_activity where usename = '%s'".formatted(role));
    }

    private static void pause() {
        Eventually.passes(A_WHILE);
    }
}
