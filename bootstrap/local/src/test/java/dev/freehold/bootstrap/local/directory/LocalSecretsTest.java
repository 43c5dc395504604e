package dev.freehold.bootstrap.local.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSecretsTest {
    @TempDir
    private Path temp;

    @Test
    void has_32_random_bytes() {
        String secret = LocalSecrets.random();
        assertThat(Base64.getUrlDecoder().decode(secret)).hasSize(32);
        assertThat(secret).isNotEqualTo(LocalSecrets.random());
    }

    @Test
    void is_generated_once() {
        String secret = LocalSecrets.readOrCreate(temp.resolve("secret"));
        assertThat(LocalSecrets.readOrCreate(temp.resolve("secret"))).isEqualTo(secret);
        assertThat(LocalSecrets.readOrCreate(temp.resolve("other"))).isNotEqualTo(secret);
    }

    @Test
    void is_readable_by_its_owner_only() throws IOException {
        Path file = temp.resolve("secret");
        LocalSecrets.readOrCreate(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void leaves_no_temporary_file() throws IOException {
        LocalSecrets.readOrCreate(temp.resolve("secret"));
        try (var files = Files.list(temp)) {
            assertThat(files).containsExactly(temp.resolve("secret"));
        }
    }

    @Test
    void is_rejected_if_too_short() throws IOException {
        Path file = Files.writeString(temp.resolve("secret"), "a".repeat(31) + "\n");
        assertThatThrownBy(() -> LocalSecrets.readOrCreate(file))
                .isInstanceOf(CannotStart.class)
                .hasMessage(file + " holds no secret of at least 32 bytes: delete it to have a new one generated.");
    }
}
