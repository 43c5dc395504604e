package dev.freehold.rules.violations.domain_needs_only_java.domain;

import dev.freehold.rules.Violates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file. */
@Violates
final class Diary {
    static String text(String name) throws IOException {
        return Files.readString(Path.of(name));
    }
}
