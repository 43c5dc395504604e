package dev.freehold.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Stores the results of the rules for the evidence report. */
final class PlantedResults {
    private static final Path FILE = Path.of("target", "evidence-data", "rules.json");
    private static final Path DECISIONS = Path.of("..", "..", "docs", "adr");

    private PlantedResults() {}

    static void write(List<Map<String, Object>> results) {
        try {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, new JsonMapper().writeValueAsBytes(results));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The number of the decision record that names the rule. */
    static int decision(Rule rule) {
        try (Stream<Path> documents = Files.list(DECISIONS)) {
            return documents
                    .filter(document -> read(document).contains("`" + rule.name() + "`"))
                    .map(document -> document.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{4}-.*"))
                    .mapToInt(name -> Integer.parseInt(name.substring(0, 4)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No decision names " + rule.name()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
