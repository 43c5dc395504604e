package dev.freehold.evidence;

import java.util.List;
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
                "<p>Each row is the whole matrix once more, against a service from which those fences were taken"
                        + " away. Without any one of them nothing may leak, for the others hold. Without both of a"
                        + " side, or without all, it must leak: that shows that the matrix can tell.</p>"
                        + Html.table(
                                "Fences removed",
                                List.of("Taken away", "Requests", "Leaks", "Without it", "For example"),
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
                Html.mark(isAsItShouldBeWithout(row), without(alone, leaks)),
                joined(row.path("examples"), "<br>"));
    }

    private static String without(boolean alone, int leaks) {
        if (alone) {
            return leaks == 0 ? "nothing leaks" : "leaks, and must not";
        }
        return leaks > 0 ? "leaks, as it must" : "nothing leaks: the matrix is blind";
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

    static String joined(JsonNode texts, String separator) {
        return MatrixSection.each(texts)
                .map(text -> Html.text(text.stringValue("")))
                .collect(Collectors.joining(separator));
    }
}
