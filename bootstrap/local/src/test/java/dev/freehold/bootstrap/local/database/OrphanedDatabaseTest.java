package dev.freehold.bootstrap.local.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanedDatabaseTest {
    @TempDir
    private Path data;

    @Test
    void is_not_an_error_if_there_is_none() {
        OrphanedDatabase.stop(data);
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void is_not_confused_with_a_process_that_reused_its_id() throws IOException {
        Process stranger = new ProcessBuilder("cat").start();
        try {
            Path file = Files.writeString(data.resolve("postmaster.pid"), stranger.pid() + "\n" + data + "\n");
            OrphanedDatabase.stop(data);
            assertThat(stranger.isAlive()).isTrue();
            assertThat(file).doesNotExist();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void leaves_an_unreadable_file_to_postgres() throws IOException {
        Path file = Files.writeString(data.resolve("postmaster.pid"), "not a number\n" + data + "\n");
        OrphanedDatabase.stop(data);
        assertThat(file).exists();
    }
}
