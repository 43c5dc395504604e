package dev.freehold.bootstrap.local.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDirectoryTest {
    @TempDir
    private Path temp;

    @Test
    void is_made_for_its_owner_alone() throws IOException {
        try (var directory = LocalDirectory.acquire(temp.resolve("local"))) {
            assertThat(permissions(temp.resolve("local"))).isEqualTo("rwx------");
            assertThat(directory.file("secret")).isEqualTo(temp.resolve("local/secret"));
        }
    }

    @Test
    void is_closed_to_others_if_it_was_open() throws IOException {
        Path local = open(Files.createDirectory(temp.resolve("local")));
        try (var directory = LocalDirectory.acquire(local)) {
            assertThat(permissions(local)).isEqualTo("rwx------");
        }
    }

    @Test
    void takes_from_others_whatever_they_may_do_with_what_is_in_it() throws IOException {
        Path local = Files.createDirectory(temp.resolve("local"));
        Path folder = open(Files.createDirectory(local.resolve("folder")));
        Path file = Files.createFile(folder.resolve("file"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        try (var directory = LocalDirectory.acquire(local)) {
            directory.restrictToOwner();
            assertThat(permissions(folder)).isEqualTo("rwx------");
            assertThat(permissions(file)).isEqualTo("rw-------");
            assertThat(permissions(directory.file("lock"))).isEqualTo("rw-------");
        }
    }

    @Test
    void changes_nothing_that_a_link_leads_to() throws IOException {
        Path elsewhere = open(Files.createFile(temp.resolve("elsewhere")));
        Path local = Files.createDirectory(temp.resolve("local"));
        Files.createSymbolicLink(local.resolve("link"), elsewhere);
        try (var directory = LocalDirectory.acquire(local)) {
            directory.restrictToOwner();
            assertThat(permissions(elsewhere)).isEqualTo("rwxrwxrwx");
        }
    }

    @Test
    void is_taken_once_at_a_time() throws IOException {
        try (var directory = LocalDirectory.acquire(temp)) {
            assertThatThrownBy(() -> LocalDirectory.acquire(temp))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Freehold already runs from this folder: stop it first.");
        }
        LocalDirectory.acquire(temp).close();
    }

    private static Path open(Path file) throws IOException {
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxrwxrwx"));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
