package dev.freehold.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.freehold.acceptance.RunReports;
import dev.freehold.evidence.section.AcceptanceSection;
import dev.freehold.evidence.section.FencesSection;
import dev.freehold.evidence.section.MatrixSection;
import dev.freehold.evidence.section.MutationsSection;
import dev.freehold.evidence.section.PrintedSecrets;
import dev.freehold.evidence.section.RulesSection;
import dev.freehold.evidence.section.Section;
import dev.freehold.evidence.section.TokensSection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the evidence report at the end of a build: an HTML page and a short summary on the console.
 *
 * <p>Deletes the observations that it reads, so that no figure comes from an earlier run. Argument: the root folder
 * of the repository, and when the build began.
 */
public final class EvidenceReport {
    private final Path root;
    private final Instant start;

    private EvidenceReport(Path root, Instant start) {
        this.root = root;
        this.start = start;
    }

    public static void main(String[] args) throws IOException {
        if (!new EvidenceReport(Path.of(args[0]), Instant.parse(args[1])).write()) {
            throw new IllegalStateException("The evidence of this run shows a failure: see above");
        }
    }

    private boolean write() throws IOException {
        List<Section> sections = new ArrayList<>();
        sections.add(new AcceptanceSection(RunReports.since(start, root), figures()).section());
        sections.add(section(
                "bootstrap/rules", "rules", "Architecture rules", violations -> RulesSection.of(root, violations)));
        sections.add(section("bootstrap", "matrix", "Isolation matrix", MatrixSection::of));
        sections.add(section("bootstrap", "fences", "Fence by fence", FencesSection::of));
        sections.add(section("adapters-security", "tokens", "Tokens", TokensSection::of));
        sections.add(new PrintedSecrets(root).section());
        MutationsSection.read(root).ifPresent(sections::add);
        Verdict verdict = Verdict.of(sections);
        Path page = root.resolve("target/evidence/index.html");
        Files.createDirectories(page.getParent());
        LastRun last = LastRun.of(page.resolveSibling("last-run.txt"));
        Files.writeString(page, EvidencePage.of(verdict, revision(), sections, last));
        last.replaceBy(sections);
        System.out.println("Evidence: " + verdict.words() + ".");
        sections.forEach(section -> System.out.printf("  %-22s %s%n", section.title(), section.summary()));
        System.out.println("  report: target/evidence/index.html");
        return verdict.holds();
    }

    /** The commit that was built, and whether something was changed since; empty where git cannot tell. */
    private String revision() throws IOException {
        Process git;
        try {
            git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=12")
                    .directory(root.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            return "";
        }
        return new String(git.getInputStream().readAllBytes(), UTF_8).strip();
    }

    /** What tests have measured, by the name of the figure. */
    private Map<String, String> figures() throws IOException {
        Map<String, String> figures = new HashMap<>();
        for (String module : List.of("bootstrap", "adapters-security")) {
            Path data = root.resolve(module).resolve("target/evidence-data/measured");
            if (!Files.isDirectory(data)) {
                continue;
            }
            try (Stream<Path> files = Files.list(data)) {
                for (Path file : files.toList()) {
                    figures.put(file.getFileName().toString(), Files.readString(file));
                    Files.delete(file);
                }
            }
        }
        return figures;
    }

    private Section section(String module, String name, String title, Function<JsonNode, Section> html)
            throws IOException {
        Path data = root.resolve(module).resolve("target/evidence-data").resolve(name + ".json");
        Optional<JsonNode> seen = Files.exists(data)
                ? Optional.of(new JsonMapper().readTree(Files.readAllBytes(data)))
                : Optional.empty();
        Files.deleteIfExists(data);
        return seen.map(html).orElseGet(() -> Section.notInThisRun(name, title));
    }
}
