package dev.freehold.documents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.documents.Documents;
import dev.freehold.documents.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on the design has the colours of the style sheet and their contrasts, and every picture of a component. */
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

    /** In the light and in the dark, on every background that the app gives them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text has a contrast of at least ([\\d.]+) | ink, quiet, accent, alert, high | page, card, faint
            text has a contrast of at least ([\\d.]+) | alert                           | alert-ground
            text has a contrast of at least ([\\d.]+) | on-accent                       | accent
            text has a contrast of at least ([\\d.]+) | page                            | ink
            edge of a control at least ([\\d.]+)      | line, accent, alert, high       | page, card
            """)
    void enough_contrast(String promise, String colours, String grounds) {
        Matcher least = Pattern.compile(promise).matcher(page.text());
        assertThat(least.find()).isTrue();
        Map<String, MatchResult> tokens = COLOUR.matcher(Documents.read("frontend/src/styles.css"))
                .results()
                .collect(Collectors.toMap(token -> token.group(1), Function.identity()));

        for (String colour : colours.split(", ")) {
            for (String ground : grounds.split(", ")) {
                for (int theme = 2; theme <= 3; theme++) {
                    assertThat(Contrast.of(
                                    tokens.get(colour).group(theme),
                                    tokens.get(ground).group(theme)))
                            .as("%s on %s", colour, ground)
                            .isGreaterThanOrEqualTo(Double.parseDouble(least.group(1)));
                }
            }
        }
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
