package dev.freehold.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.adapters.persistence.Database.Connections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That the other tests ran on the version that the build asked for. */
@ExtendWith(Database.class)
class VersionIT {
    private static final String WANTED = System.getProperty("freehold.test.postgresql", "18");

    @Test
    void the_tests_run_on_that_postgresql(Connections database) {
        assertThat(database.root().fetchValue("show server_version")).asString().startsWith(WANTED + ".");
    }
}
