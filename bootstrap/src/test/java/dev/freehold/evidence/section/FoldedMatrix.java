package dev.freehold.evidence.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The matrix reduced to its differences: callers with the same answers share a column, and requests with the same
 * answers share a row. Nothing is left out.
 */
final class FoldedMatrix {
    private final Map<Request, Map<Caller, String>> statuses = new LinkedHashMap<>();
    private final Set<Caller> callers = new LinkedHashSet<>();

    private record Request(String route, String method, String task) {}

    private record Caller(String token, String path) {}

    void add(String route, String method, String task, String token, String path, String status) {
        Caller caller = new Caller(token, path);
        callers.add(caller);
        statuses.computeIfAbsent(new Request(route, method, task), key -> new LinkedHashMap<>())
                .put(caller, status);
    }

    String html() {
        Map<List<String>, List<Caller>> columns = callers.stream()
                .collect(Collectors.groupingBy(
                        caller -> statuses.values().stream()
                                .map(row -> row.getOrDefault(caller, ""))
                                .toList(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<String> heads = new ArrayList<>(List.of("Request"));
        columns.values().forEach(group -> heads.add(callers(group)));
        return Html.table(
                "The distinct results", heads, rows(columns.values().stream().toList()));
    }

    private Stream<List<String>> rows(List<List<Caller>> columns) {
        record Alike(String route, List<String> answers) {}
        Map<Alike, List<Request>> rows = statuses.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> new Alike(
                                entry.getKey().route(),
                                columns.stream()
                                        .map(group -> entry.getValue().getOrDefault(group.getFirst(), ""))
                                        .toList()),
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return rows.entrySet().stream().map(entry -> {
            List<String> row = new ArrayList<>();
            row.add("<code>%s</code><br>%s".formatted(Html.text(entry.getKey().route()), requests(entry.getValue())));
            entry.getKey()
                    .answers()
                    .forEach(status -> row.add("<span class=\"s%s s%s\">%s</span>"
                            .formatted(status.substring(0, 1), status.replaceAll("\\D", ""), Html.text(status))));
            return row;
        });
    }

    /** The callers of one column, grouped by path. */
    private static String callers(List<Caller> group) {
        Map<String, Set<String>> pathsByToken = new LinkedHashMap<>();
        group.forEach(caller -> pathsByToken
                .computeIfAbsent(caller.token(), key -> new LinkedHashSet<>())
                .add(caller.path()));
        return together(pathsByToken, " token", paths -> paths.size() == 3 ? "any path" : both(paths) + " path");
    }

    /** The requests of one row, grouped by task. */
    private static String requests(List<Request> group) {
        Map<String, Set<String>> tasksByMethod = new TreeMap<>();
        group.forEach(request -> tasksByMethod
                .computeIfAbsent(request.method(), key -> new LinkedHashSet<>())
                .add(request.task()));
        return together(
                tasksByMethod,
                "",
                tasks -> tasks.size() == 4 ? "any task" : tasks.contains("not in route") ? "" : both(tasks) + " task");
    }

    private interface Described {
        String as(Set<String> names);
    }

    private static String together(Map<String, Set<String>> byName, String noun, Described described) {
        Map<Set<String>, List<String>> alike = byName.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return alike.entrySet().stream()
                .map(entry -> {
                    String what = described.as(entry.getKey());
                    return Html.text(String.join(", ", entry.getValue()))
                            + noun
                            + (what.isEmpty() ? "" : ": " + Html.text(what));
                })
                .collect(Collectors.joining("<br>"));
    }

    private static String both(Set<String> names) {
        return String.join(" or ", names);
    }
}
