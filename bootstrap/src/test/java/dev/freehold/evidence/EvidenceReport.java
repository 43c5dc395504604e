package dev.freehold.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the evidence report at the end of a build: an HTML page and a short summary on the console.
 *
 * <p>Deletes the observations that it reads, so that no figure comes from an earlier run. Argument: the root folder
 * of the repository.
 */
public final class EvidenceReport {
    private final Path root;

    private EvidenceReport(Path root) {
        this.root = root;
    }

    public static void main(String[] args) throws IOException {
        if (!new EvidenceReport(Path.of(args[0])).write()) {
            throw new IllegalStateException("The evidence of this run shows a failure: see above");
        }
    }

    private boolean write() throws IOException {
        List<Section> sections = new ArrayList<>();
        sections.add(section("bootstrap/rules", "rules", "Architecture rules", OtherSections::rules));
        sections.add(section("bootstrap", "matrix", "Isolation matrix", MatrixSection::of));
        sections.add(section("bootstrap", "fences", "Fence by fence", OtherSections::fences));
        sections.add(section("adapters-security", "tokens", "Tokens", OtherSections::tokens));
        sections.add(new PrintedSecrets(root).section());
        Mutations.read(root).map(OtherSections::mutations).ifPresent(sections::add);
        boolean holds = sections.stream().allMatch(Section::holds);
        String verdict = holds
                ? "No attempt gave one user access to another's data"
                : "Failed: "
                        + sections.stream()
                                .filter(section -> !section.holds())
                                .map(Section::title)
                                .collect(Collectors.joining(", "));
        Path page = root.resolve("target/evidence/index.html");
        Files.createDirectories(page.getParent());
        Files.writeString(page, page(verdict, holds, sections));
        System.out.println("Verdict: " + verdict + ".");
        sections.forEach(section -> System.out.printf("  %-22s %s%n", section.title(), section.summary()));
        System.out.println("  report: target/evidence/index.html");
        return holds;
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

    private static String page(String verdict, boolean holds, List<Section> sections) {
        String contents = sections.stream()
                .map(section -> "<li><a href=\"#%s\">%s</a>: %s</li>"
                        .formatted(section.id(), Html.text(section.title()), Html.text(section.summary())))
                .collect(Collectors.joining("\n"));
        String body = sections.stream()
                .map(section -> "<section id=\"%s\"><h2>%s</h2><p><strong>%s</strong></p>%s</section>"
                        .formatted(
                                section.id(), Html.text(section.title()), Html.text(section.summary()), section.html()))
                .collect(Collectors.joining("\n"));
        return PAGE.formatted(
                STYLE, Html.mark(holds, verdict), Instant.now().truncatedTo(ChronoUnit.SECONDS), contents, body);
    }

    private static final String STYLE = """
            :root { color-scheme: light dark; --line: light-dark(#ccc, #444); --good: light-dark(#14532d, #86efac);
              --bad: light-dark(#991b1b, #fca5a5); --s2: light-dark(#dcfce7, #14532d); --s4: light-dark(#f1f5f9, #1e293b);
              --s5: light-dark(#fee2e2, #7f1d1d); --text: light-dark(#111, #eee); }
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 80rem; color: var(--text);
              background: light-dark(#fff, #111); overflow-wrap: anywhere; }
            a { color: light-dark(#1d4ed8, #93c5fd); } :focus-visible { outline: 3px solid currentColor; }
            .scroll { overflow-x: auto; max-height: 80vh; border: 1px solid var(--line); }
            table { border-collapse: collapse; font-size: .8rem; } caption { text-align: start; padding: .3rem; font-weight: bold; }
            th, td { border: 1px solid var(--line); padding: .2rem .4rem; text-align: start; vertical-align: top; overflow-wrap: normal; }
            thead th { background: var(--s4); } td a { display: block; color: var(--text); padding: 0 .2rem; }
            .s2 { background: var(--s2); } .s4 { background: var(--s4); } .s403 { background: light-dark(#fef3c7, #78350f); }
            .s404 { background: light-dark(#dbeafe, #1e3a8a); } .s405 { background: light-dark(#ede9fe, #4c1d95); }
            .s5, .leak { background: var(--s5); font-weight: bold; }
            .good { color: var(--good); } .bad { color: var(--bad); font-weight: bold; } code { font-size: .75rem; overflow-wrap: anywhere; }
            """;

    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Freehold: the evidence of a run</title><style>%s</style></head>
            <body><header><h1>Freehold: the evidence of a run</h1>
            <p><strong>%s.</strong></p>
            <p>Made at %s by the build, from what its tests have seen and from nothing else.</p></header>
            <main><nav aria-label="Contents"><ul>
            %s
            </ul></nav>
            %s
            </main></body></html>
            """;
}
