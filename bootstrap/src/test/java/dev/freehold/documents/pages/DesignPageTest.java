package dev.freehold.documents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.documents.Documents;
import dev.freehold.documents.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on the design has the colours of the style sheet, and every picture of a component. */
class DesignPageTest {
    private static final Pattern COLOUR = Pattern.compile("--color-([\\w-]+): light-dark\\((#\\w+), (#\\w+)\\)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[\\w-]+`(?:, `[\\w-]+`)*) \\| (.+?) \\| (.+?) \\|");
    private static final Pattern PICTURE = Pattern.compile("pictures/([\\w-]+)\\.png");

    private final Markdown page = Markdown.of(Documents.read("docs/design.md"));

    @Test
    void the_same_colours() {
        List<String> listed = new ArrayList<>();
        ROW.matcher(page.section("Tokens")).results().forEach((MatchResult row) -> {
            List<String> light = Markdown.of(row.group(2)).code();
            List<String> dark = Markdown.of(row.group(3)).code();
            List<String> tokens = Markdown.of(row.group(1)).code();
            for (int i = 0; i < tokens.size(); i++) {
                listed.add(String.join(" ", tokens.get(i), light.get(i), dark.get(i)));
            }
        });

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(COLOUR.matcher(Documents.read("frontend/src/styles.css"))
                        .results()
                        .map((MatchResult colour) ->
                                String.join(" ", colour.group(1), colour.group(2), colour.group(3)))
                        .toList());
    }

    /** Those of the README too. */
    @Test
    void every_picture_is_shown() {
        String pages = page.text() + Documents.read("README.md");
        List<String> shown = PICTURE.matcher(pages)
                .results()
                .map((MatchResult picture) -> picture.group(1))
                .distinct()
                .toList();

        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(Documents.filesUnder("docs/pictures", ".png").stream()
                        .map(file -> file.replaceAll("docs/pictures/|\\.png", ""))
                        .toList());
    }
}
