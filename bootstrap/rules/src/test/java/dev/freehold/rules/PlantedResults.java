package dev.freehold.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What the rules have caught, kept for the report that is written at the end of the build. */
final class PlantedResults {
    private static final Path FILE = Path.of("target", "evidence-data", "rules.json");

    private PlantedResults() {}

    static void write(List<Map<String, Object>> results) {
        try {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, new JsonMapper().writeValueAsBytes(results));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
