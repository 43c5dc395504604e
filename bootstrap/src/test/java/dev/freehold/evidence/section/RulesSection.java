package dev.freehold.evidence.section;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The architecture rules, each with the violations planted for it, as code.
 *
 * @param violations the folder of their sources
 */
public record RulesSection(Path violations) {

    /** Makes the section of the violations that {@code PlantedViolationsTest} has seen. */
    public static Section of(Path root, JsonNode seen) {
        Path sources = root.resolve("bootstrap/rules/src/test/java/dev/freehold/rules/violations");
        return new RulesSection(sources).section(seen);
    }

    private Section section(JsonNode seen) {
        Map<String, List<JsonNode>> byRule = seen.valueStream()
                .collect(Collectors.groupingBy(
                        row -> row.path("rule").stringValue(""), LinkedHashMap::new, Collectors.toList()));
        return new Section(
                "rules",
                "Architecture rules",
                "%d rules hold; %d planted violations caught".formatted(byRule.size(), seen.size()),
                "<p>Each rule runs over the product, where it must find nothing, and over a small hexagon with"
                        + " planted violations, where it must find exactly those. Open one to read its code, and what the"
                        + " rule reported.</p>"
                        + Html.table(
                                "Rules and their planted violations",
                                List.of(
                                        "Rule",
                                        "Reason, and what to do instead",
                                        "Decision",
                                        "Planted violations caught",
                                        "Valid neighbours accepted"),
                                byRule.entrySet().stream().map(this::rule)),
                true);
    }

    private List<String> rule(Map.Entry<String, List<JsonNode>> rule) {
        JsonNode first = rule.getValue().getFirst();
        return List.of(
                Html.text(rule.getKey()),
                Html.text(first.path("reason").stringValue("")),
                "ADR " + first.path("decision"),
                rule.getValue().stream()
                        .map(row -> violation(rule.getKey().replace(' ', '_'), row))
                        .collect(Collectors.joining()),
                first.path("spared").toString());
    }

    private String violation(String folder, JsonNode row) {
        String type = row.path("violation").stringValue("");
        return Html.details(
                type,
                "<p>%s</p><pre><code>%s</code></pre>"
                        .formatted(
                                Html.lines(row.path("found")), Html.text(code(folder + "/" + type.replace('.', '/')))));
    }

    /** Without its first line, the package. */
    private String code(String path) {
        Path source = violations.resolve(path.replaceFirst("\\$.*", "") + ".java");
        try {
            return Files.readString(source).replaceFirst("^package .*\n+", "").strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
