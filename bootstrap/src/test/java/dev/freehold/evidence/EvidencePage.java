package dev.freehold.evidence;

import dev.freehold.evidence.section.Html;
import dev.freehold.evidence.section.Section;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** The page of the evidence: the verdict, what was tried and what came back, then each section. */
final class EvidencePage {
    private EvidencePage() {}

    static String of(Verdict verdict, String revision, List<Section> sections, LastRun last) {
        String body = sections.stream()
                .map(section -> "<section id=\"%s\"><h2>%s</h2><p><strong>%s</strong></p>%s</section>"
                        .formatted(
                                section.id(), Html.text(section.title()), Html.text(section.summary()), section.html()))
                .collect(Collectors.joining("\n"));
        return PAGE.formatted(
                STYLE,
                verdict.holds() ? verdict.complete() ? "good" : "open" : "bad",
                Html.text(verdict.words()),
                revision.isEmpty() ? "" : "of " + Html.text(revision) + " ",
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                Html.text(System.getProperty("os.name") + ", Java "
                        + Runtime.version().feature() + ", "
                        + Runtime.getRuntime().availableProcessors() + " processors"),
                overview(sections, last),
                body);
    }

    private static String overview(List<Section> sections, LastRun last) {
        return Html.table(
                "What was tried, and what came back",
                List.of("Tried", "This run", "The run before", "Result"),
                sections.stream()
                        .map(section -> List.of(
                                "<a href=\"#%s\">%s</a>".formatted(section.id(), Html.text(section.title())),
                                Html.text(section.summary()),
                                last.of(section)
                                        .map(then -> then.equals(section.summary()) ? "the same" : Html.text(then))
                                        .orElse("not known"),
                                result(section))));
    }

    private static String result(Section section) {
        return section.isInThisRun()
                ? Html.mark(section.holds(), section.holds() ? "holds" : "fails")
                : "not in this run";
    }

    private static final String STYLE = """
            :root { color-scheme: light dark; --line: light-dark(#ccc, #444); --good: light-dark(#14532d, #86efac);
              --bad: light-dark(#991b1b, #fca5a5); --s2: light-dark(#dcfce7, #14532d); --s4: light-dark(#f1f5f9, #1e293b);
              --s5: light-dark(#fee2e2, #7f1d1d); --text: light-dark(#111, #eee); }
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 80rem; color: var(--text);
              background: light-dark(#fff, #111); overflow-wrap: anywhere; }
            h1 { font-size: 1.5rem; line-height: 1.2; } section { margin-top: 2rem; }
            .verdict { font-size: 1.25rem; font-weight: bold; padding: .75rem 1rem; border-inline-start: .4rem solid currentColor;
              background: var(--s4); }
            a { color: light-dark(#1d4ed8, #93c5fd); } :focus-visible { outline: 3px solid currentColor; }
            summary { cursor: pointer; min-height: 1.5rem; }
            .scroll { overflow-x: auto; border: 1px solid var(--line); inline-size: fit-content; max-inline-size: 100%; }
            .grid { max-height: 80vh; }
            table { border-collapse: collapse; font-size: .8rem; } caption { text-align: start; padding: .3rem; font-weight: bold; }
            th, td { border: 1px solid var(--line); padding: .2rem .4rem; text-align: start; vertical-align: top; overflow-wrap: normal; }
            thead th { background: var(--s4); } td a { display: block; color: var(--text); padding: 0 .2rem; }
            .s2 { background: var(--s2); } .s4 { background: var(--s4); } .s403 { background: light-dark(#fef3c7, #78350f); }
            .s404 { background: light-dark(#dbeafe, #1e3a8a); } .s405 { background: light-dark(#ede9fe, #4c1d95); }
            .s5, .leak { background: var(--s5); font-weight: bold; }
            .good { color: var(--good); } .bad { color: var(--bad); font-weight: bold; }
            code { font-size: .75rem; overflow-wrap: anywhere; } pre { white-space: pre-wrap; margin: .3rem 0; }
            @media screen and (max-width: 40rem) {
              .scroll { inline-size: auto; }
              .scroll:not(.grid) :is(table, tbody, tr, th, td, caption) { display: block; border: 0; padding: .1rem .4rem; }
              .scroll:not(.grid) thead { display: none; } .scroll:not(.grid) tr { border-top: 1px solid var(--line); padding-block: .4rem; }
              .scroll:not(.grid) td::before { content: attr(data-head) ": "; font-weight: bold; }
              .scroll:not(.grid) td:empty { display: none; }
            }
            @media print {
              :root { color-scheme: light; } body { padding: 0; max-width: none; font-size: 9pt; }
              .scroll { overflow: visible; max-height: none; border: 0; inline-size: auto; } table { width: 100%; font-size: 7pt; }
              .grid :is(th, td) { overflow-wrap: anywhere; } code { font-size: 6.5pt; }
              section { break-before: page; } #acceptance { break-before: auto; } h2 { break-after: avoid; } tr { break-inside: avoid; }
              thead { display: table-header-group; } a { color: inherit; text-decoration: none; }
              /* On paper nobody can open them; the grid of every cell and the tokens stay folded. */
              #rules details::details-content { content-visibility: visible; block-size: auto; }
            }
            """;

    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Freehold: the evidence of a run</title><style>%s</style></head>
            <body><header><h1>Freehold: the evidence of a run</h1>
            <p class="verdict %s">%s.</p>
            <p>Made by the build %sat %s on %s, only from what its tests observed.</p></header>
            <main>
            %s
            %s
            </main></body></html>
            """;
}
