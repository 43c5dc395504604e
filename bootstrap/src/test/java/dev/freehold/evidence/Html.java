package dev.freehold.evidence;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds HTML and escapes all text. */
final class Html {
    private Html() {}

    static String text(Object value) {
        return String.valueOf(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A table that scrolls horizontally by itself, also with the keyboard. Cells are HTML. */
    static String table(String caption, List<String> heads, Stream<List<String>> rows) {
        return """
                <div class="scroll" role="region" aria-label="%1$s" tabindex="0"><table><caption>%1$s</caption>
                <thead><tr>%2$s</tr></thead>
                <tbody>
                %3$s
                </tbody></table></div>
                """.formatted(
                        text(caption),
                        heads.stream()
                                .map(head -> "<th scope=\"col\">" + head + "</th>")
                                .collect(Collectors.joining()),
                        rows.map(Html::row).collect(Collectors.joining("\n")));
    }

    private static String row(List<String> cells) {
        return "<tr><th scope=\"row\">%s</th>%s</tr>"
                .formatted(
                        cells.getFirst(),
                        cells.stream()
                                .skip(1)
                                .map(cell -> "<td>" + cell + "</td>")
                                .collect(Collectors.joining()));
    }

    static String details(String summary, String content) {
        return "<details><summary>%s</summary>%s</details>".formatted(text(summary), content);
    }

    static String mark(boolean good, String word) {
        return "<span class=\"%s\">%s</span>".formatted(good ? "good" : "bad", text(word));
    }
}
