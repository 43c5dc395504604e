package dev.freehold.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Stores test observations until the report is written at the end of the build. */
public final class EvidenceData {
    static final Path FOLDER = Path.of("target", "evidence-data");

    private EvidenceData() {}

    /** Stores what was measured under the name of the figure, in words with a unit. */
    public static void measured(String figure, String value) {
        try {
            Files.writeString(
                    Files.createDirectories(FOLDER.resolve("measured")).resolve(figure), value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stores observations under a name, replacing those of an earlier run. */
    public static void write(String name, Object seen) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".json"), new JsonMapper().writeValueAsBytes(seen));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
