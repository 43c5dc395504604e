package dev.freehold.evidence.section;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Builds HTML and escapes all text. */
public final class Html {
    private Html() {}

    /** Escaped. */
    public static String text(Object value) {
        return String.valueOf(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** More columns than that are a grid, which scrolls; fewer become cards on a phone. */
    private static final int MOST_IN_A_CARD = 8;

    /** A table that scrolls by itself if it must, also with the keyboard. Cells are HTML. */
    public static String table(String caption, List<String> heads, Stream<List<String>> rows) {
        return """
                <div class="%4$s" role="region" aria-label="%1$s" tabindex="0"><table><caption>%1$s</caption>
                <thead><tr>%2$s</tr></thead>
                <tbody>
                %3$s
                </tbody></table></div>
                """.formatted(
                        text(caption),
                        heads.stream()
                                .map(head -> "<th scope=\"col\">" + head + "</th>")
                                .collect(Collectors.joining()),
                        rows.map(row -> row(heads, row)).collect(Collectors.joining("\n")),
                        heads.size() > MOST_IN_A_CARD ? "scroll grid" : "scroll");
    }

    private static String row(List<String> heads, List<String> cells) {
        return "<tr><th scope=\"row\">%s</th>%s</tr>"
                .formatted(
                        cells.getFirst(),
                        IntStream.range(1, cells.size())
                                .mapToObj(column -> "<td data-head=\"%s\">%s</td>"
                                        .formatted(plain(heads.get(column)), cells.get(column)))
                                .collect(Collectors.joining()));
    }

    /** For where there is one line and no tag. */
    private static String plain(String html) {
        return html.replace("<br>", "; ").replaceAll("<[^>]*>", "");
    }

    /** Texts, one a line. */
    static String lines(JsonNode texts) {
        return texts.valueStream().map(text -> text(text.stringValue(""))).collect(Collectors.joining("<br>"));
    }

    static String details(String summary, String content) {
        return "<details><summary>%s</summary>%s</details>".formatted(text(summary), content);
    }

    /** Green or red. */
    public static String mark(boolean good, String word) {
        return "<span class=\"%s\">%s</span>".formatted(good ? "good" : "bad", text(word));
    }
}
