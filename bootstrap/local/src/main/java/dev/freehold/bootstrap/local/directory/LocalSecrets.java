package dev.freehold.bootstrap.local.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Random secrets, and files that keep them between runs. */
public final class LocalSecrets {
    private static final int BYTES = 32;

    private LocalSecrets() {}

    /** Generates a random secret. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Reads the secret in the file, or generates and stores one. */
    public static String readOrCreate(Path file) {
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            String secret = Files.readString(file).strip();
            if (secret.getBytes(StandardCharsets.UTF_8).length < BYTES) {
                throw new CannotStart("%s holds no secret of at least %s bytes: delete it to have a new one generated."
                        .formatted(file, BYTES));
            }
            return secret;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Atomic, and the file is never readable by others, not even for a moment. */
    private static void create(Path file) throws IOException {
        Path draft = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "secret",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, random());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
