package dev.freehold.evidence.section;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What became of each token. */
public final class TokensSection {
    private static final int MOST_CHARACTERS = 600;

    private TokensSection() {}

    /** Makes the section of the tokens of {@code ForgedTokensTest}. */
    public static Section of(JsonNode tokens) {
        long refused = tokens.valueStream()
                .filter(row -> !row.path("accepted").booleanValue())
                .count();
        long wrong = tokens.valueStream().filter(row -> !isAsItShouldBe(row)).count();
        return new Section(
                "tokens",
                "Tokens",
                "%d tokens: %d to reject, %d valid, %d wrong results"
                        .formatted(tokens.size(), refused, tokens.size() - refused, wrong),
                Html.table(
                        "Forged, malformed and odd tokens, with valid ones among them",
                        List.of("Token", "By", "Expected", "Actual", "As sent"),
                        tokens.valueStream().map(TokensSection::row)),
                wrong == 0);
    }

    private static boolean isAsItShouldBe(JsonNode row) {
        return row.path("accepted").booleanValue() == row.path("wasAccepted").booleanValue();
    }

    private static List<String> row(JsonNode row) {
        return List.of(
                Html.text(row.path("name").stringValue("")),
                Html.text(row.path("rfc").stringValue("")),
                word(row, "accepted"),
                Html.mark(isAsItShouldBe(row), word(row, "wasAccepted")),
                Html.details(
                        "token",
                        "<code>" + Html.text(shortened(row.path("token").stringValue(""))) + "</code>"));
    }

    private static String word(JsonNode row, String field) {
        return row.path(field).booleanValue() ? "accepted" : "refused";
    }

    private static String shortened(String token) {
        return token.length() <= MOST_CHARACTERS
                ? token
                : token.substring(0, MOST_CHARACTERS) + "… (" + token.length() + " characters)";
    }
}
