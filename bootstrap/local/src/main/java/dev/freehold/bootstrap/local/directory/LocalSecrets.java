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

/** Secrets made at random, and the files in which some of them are kept from one start to the next. */
public final class LocalSecrets {
    private static final int BYTES = 32;

    private LocalSecrets() {}

    /** A secret that nobody has seen before. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The secret in the file, made the first time. */
    public static String readOrCreate(Path file) {
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            String secret = Files.readString(file).strip();
            if (secret.getBytes(StandardCharsets.UTF_8).length < BYTES) {
                throw new CannotStart("%s holds no secret of %s bytes or more: delete it, and a new one is made."
                        .formatted(file, BYTES));
            }
            return secret;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Never leaves half a secret, nor one that others could read for a moment. */
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
