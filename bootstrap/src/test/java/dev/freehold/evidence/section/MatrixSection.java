package dev.freehold.evidence.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The isolation matrix as a grid: a row for each route, method and task, a column for each token and path. */
public final class MatrixSection {
    private final JsonNode cells;
    private final Map<String, Integer> answers = new LinkedHashMap<>();

    private MatrixSection(JsonNode cells) {
        this.cells = cells;
    }

    /** Makes the section of the cells of {@code IsolationIT}. */
    public static Section of(JsonNode cells) {
        return new MatrixSection(cells).section();
    }

    private Section section() {
        Map<List<String>, Map<String, String>> grid = new LinkedHashMap<>();
        Set<String> columns = new LinkedHashSet<>();
        FoldedMatrix folded = new FoldedMatrix();
        long leaks = 0;
        for (JsonNode cell : cells) {
            String column = words(cell, "token") + "<br>" + words(cell, "path") + " path";
            columns.add(column);
            boolean leaked = !cell.path("leaks").isEmpty();
            leaks += leaked ? 1 : 0;
            folded.add(
                    word(cell, "route"),
                    word(cell, "method"),
                    words(cell, "task"),
                    words(cell, "token"),
                    words(cell, "path"),
                    cell.path("status") + (leaked ? " leak" : ""));
            grid.computeIfAbsent(
                            List.of(word(cell, "route"), word(cell, "method"), words(cell, "task")),
                            key -> new LinkedHashMap<>())
                    .put(column, cellHtml(cell, leaked));
        }
        List<String> heads = new ArrayList<>(List.of("Route", "Method", "Task"));
        heads.addAll(columns);
        Stream<List<String>> rows = grid.entrySet().stream().map(entry -> {
            List<String> row =
                    new ArrayList<>(entry.getKey().stream().map(Html::text).toList());
            columns.forEach(column -> row.add(entry.getValue().getOrDefault(column, "")));
            return row;
        });
        String html =
                "<p>Bob sends every request for Ada's data to the packaged jar in a hostile environment. No response"
                        + " may contain any of Ada's text, and her rows must stay the same, byte for byte. Another"
                        + " user's task must get the same response as one that does not exist.</p>"
                        + folded.html()
                        + Html.details(
                                "Every route, method, token, path and task: %d cells".formatted(cells.size()),
                                "<p>Each number is the response status and links to the full response.</p>"
                                        + Html.table("Every route, method, token, path and task", heads, rows))
                        + Html.details("%d different responses".formatted(answers.size()), answersHtml());
        return new Section(
                "matrix", "Isolation matrix", "%s cells, %s leaks".formatted(cells.size(), leaks), html, leaks == 0);
    }

    private String cellHtml(JsonNode cell, boolean leaked) {
        int status = cell.path("status").intValue();
        int answer = answers.computeIfAbsent(word(cell, "answer"), key -> answers.size() + 1);
        return "<a class=\"s%d s%d%s\" href=\"#answer-%d\">%d%s</a>"
                .formatted(status / 100, status, leaked ? " leak" : "", answer, status, leaked ? " leak" : "");
    }

    private String answersHtml() {
        StringBuilder html = new StringBuilder("<ol>");
        answers.forEach((answer, number) ->
                html.append("<li id=\"answer-%d\"><code>%s</code></li>".formatted(number, Html.text(answer))));
        return html.append("</ol>").toString();
    }

    private static String word(JsonNode cell, String field) {
        return cell.path(field).stringValue("");
    }

    private static String words(JsonNode cell, String field) {
        return word(cell, field)
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replace("anothers", "another's")
                .replace("nobodys", "nobody's")
                .replace("another users", "another user's");
    }
}
