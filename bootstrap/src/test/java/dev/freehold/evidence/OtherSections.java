package dev.freehold.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The sections of the report that are plain tables. */
final class OtherSections {
    private OtherSections() {}

    static Section fences(JsonNode fences) {
        long alone = MatrixSection.each(fences)
                .filter(row -> row.path("away").size() == 1)
                .count();
        return new Section(
                "fences",
                "Fence by fence",
                "%d fences removed one at a time, %d combinations".formatted(alone, fences.size() - alone),
                "<p>With any one fence removed, the matrix must find no leak. With both fences of a side or all"
                        + " fences removed, it must find leaks, which shows that it can.</p>"
                        + Html.table(
                                "Fences removed",
                                List.of("Removed", "Cells tried", "Leaks found", "Result", "For example"),
                                MatrixSection.each(fences).map(OtherSections::fence)),
                MatrixSection.each(fences).allMatch(OtherSections::isAsItShouldBeWithout));
    }

    private static boolean isAsItShouldBeWithout(JsonNode row) {
        return (row.path("away").size() == 1) == (row.path("leaks").intValue() == 0);
    }

    private static List<String> fence(JsonNode row) {
        boolean alone = row.path("away").size() == 1;
        int leaks = row.path("leaks").intValue();
        return List.of(
                joined(row.path("away"), "<br>"),
                row.path("cells").toString(),
                String.valueOf(leaks),
                Html.mark(isAsItShouldBeWithout(row), alone ? "none allowed" : "leaks expected"),
                joined(row.path("examples"), "<br>"));
    }

    static Section tokens(JsonNode tokens) {
        long refused = MatrixSection.each(tokens)
                .filter(row -> !row.path("accepted").booleanValue())
                .count();
        long wrong =
                MatrixSection.each(tokens).filter(row -> !isAsItShouldBe(row)).count();
        return new Section(
                "tokens",
                "Tokens",
                "%d tokens: %d to reject, %d valid, %d wrong results"
                        .formatted(tokens.size(), refused, tokens.size() - refused, wrong),
                Html.table(
                        "Forged, malformed and odd tokens, with valid ones among them",
                        List.of("Token", "By", "Expected", "Actual", "As sent"),
                        MatrixSection.each(tokens).map(OtherSections::token)),
                wrong == 0);
    }

    private static boolean isAsItShouldBe(JsonNode row) {
        return row.path("accepted").booleanValue() == row.path("wasAccepted").booleanValue();
    }

    private static List<String> token(JsonNode row) {
        return List.of(
                Html.text(row.path("name").stringValue("")),
                Html.text(row.path("rfc").stringValue("")),
                row.path("accepted").booleanValue() ? "accepted" : "refused",
                Html.mark(isAsItShouldBe(row), row.path("wasAccepted").booleanValue() ? "accepted" : "refused"),
                Html.details(
                        "token",
                        "<code>" + Html.text(shortened(row.path("token").stringValue(""))) + "</code>"));
    }

    private static String shortened(String token) {
        return token.length() <= 600 ? token : token.substring(0, 600) + "… (" + token.length() + " characters)";
    }

    static Section rules(JsonNode violations) {
        Map<String, List<JsonNode>> byRule = MatrixSection.each(violations)
                .collect(Collectors.groupingBy(
                        row -> row.path("rule").stringValue(""), LinkedHashMap::new, Collectors.toList()));
        return new Section(
                "rules",
                "Architecture rules",
                "%d rules hold; %d planted violations caught".formatted(byRule.size(), violations.size()),
                "<p>Each rule runs over the product, where it must find nothing, and over a small hexagon with"
                        + " planted violations, where it must find exactly those.</p>"
                        + Html.table(
                                "Rules and their planted violations",
                                List.of(
                                        "Rule",
                                        "Reason, and what to do instead",
                                        "Decision",
                                        "Planted violations caught",
                                        "Valid neighbours accepted"),
                                byRule.entrySet().stream().map(OtherSections::rule)),
                true);
    }

    private static List<String> rule(Map.Entry<String, List<JsonNode>> rule) {
        JsonNode first = rule.getValue().getFirst();
        return List.of(
                Html.text(rule.getKey()),
                Html.text(first.path("reason").stringValue("")),
                Html.text(
                        first.path("decision").isString()
                                ? first.path("decision").stringValue()
                                : "ADR " + first.path("decision")),
                rule.getValue().stream()
                        .map(row ->
                                Html.details(row.path("violation").stringValue(""), joined(row.path("found"), "<br>")))
                        .collect(Collectors.joining()),
                first.path("spared").toString());
    }

    static Section mutations(JsonNode modules) {
        return new Section(
                "mutations",
                "Mutation testing",
                MatrixSection.each(modules)
                        .map(row -> "%s %s of %s killed"
                                .formatted(row.path("module").stringValue(""), row.path("killed"), row.path("total")))
                        .collect(Collectors.joining("; ")),
                Html.table(
                        "Mutations that no test detected",
                        List.of("Module", "Killed", "Survivors"),
                        MatrixSection.each(modules)
                                .map(row -> List.of(
                                        Html.text(row.path("module").stringValue("")),
                                        row.path("killed") + " of " + row.path("total"),
                                        joined(row.path("survivors"), "<br>")))),
                true);
    }

    private static String joined(JsonNode texts, String separator) {
        return MatrixSection.each(texts)
                .map(text -> Html.text(text.stringValue("")))
                .collect(Collectors.joining(separator));
    }
}
