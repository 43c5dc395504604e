package dev.freehold.evidence;

import dev.freehold.evidence.section.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The figures of the run before this one.
 *
 * @param file where they are kept, a line for each section
 * @param figures by the id of the section
 */
record LastRun(Path file, Map<String, String> figures) {

    static LastRun of(Path file) throws IOException {
        return new LastRun(
                file,
                Files.exists(file)
                        ? Files.readAllLines(file).stream()
                                .map(line -> line.split("\t", 2))
                                .filter(parts -> parts.length == 2)
                                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (a, b) -> b))
                        : Map.of());
    }

    /** What the section said then, if it was there. */
    Optional<String> of(Section section) {
        return Optional.ofNullable(figures.get(section.id()));
    }

    void replaceBy(List<Section> sections) throws IOException {
        Files.write(
                file,
                sections.stream()
                        .map(section -> section.id() + "\t" + section.summary())
                        .toList());
    }
}
