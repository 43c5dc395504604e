package dev.freehold.bootstrap.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.bootstrap.local.directory.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryTest {
    @TempDir
    private Path temp;

    @Test
    void is_found_from_a_folder_inside() throws IOException {
        Files.createDirectories(temp.resolve("frontend"));
        Files.createFile(temp.resolve("frontend/package.json"));
        Path within = Files.createDirectories(temp.resolve("bootstrap/target"));
        assertThat(Repository.containing(within)).isEqualTo(new Repository(temp));
    }

    @Test
    void is_not_found_from_a_folder_outside() {
        assertThatThrownBy(() -> Repository.containing(temp))
                .isInstanceOf(CannotStart.class)
                .hasMessage("Start Freehold from its repository: " + temp + " is not inside it.");
    }

    @Test
    void needs_the_front_end_installed() {
        assertThatThrownBy(() -> new Repository(temp).requireNode())
                .isInstanceOf(CannotStart.class)
                .hasMessage("frontend/node_modules has no Node.js: run ./mvnw, which installs it.");
    }
}
