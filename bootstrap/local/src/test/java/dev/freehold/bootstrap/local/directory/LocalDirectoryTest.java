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
    void is_created_for_its_owner_only() throws IOException {
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
    void removes_all_permissions_of_others_on_its_content() throws IOException {
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
    void does_not_follow_links() throws IOException {
        Path elsewhere = open(Files.createFile(temp.resolve("elsewhere")));
        Path local = Files.createDirectory(temp.resolve("local"));
        Files.createSymbolicLink(local.resolve("link"), elsewhere);
        try (var directory = LocalDirectory.acquire(local)) {
            directory.restrictToOwner();
            assertThat(permissions(elsewhere)).isEqualTo("rwxrwxrwx");
        }
    }

    @Test
    void can_be_locked_only_once() throws IOException {
        try (var directory = LocalDirectory.acquire(temp)) {
            assertThatThrownBy(() -> LocalDirectory.acquire(temp))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Freehold is already running from this folder: stop it first.");
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
