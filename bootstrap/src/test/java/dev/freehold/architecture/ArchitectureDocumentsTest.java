package dev.freehold.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents point to is there. */
class ArchitectureDocumentsTest {

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_leads_somewhere(String document) {
        assertThat(Markdown.of(Documents.read(document)).links())
                .allSatisfy(link -> assertThat(leadsSomewhere(document, link))
                        .as("%s links to %s, which is not there", document, link)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_path_is_there(String document) {
        assertThat(Markdown.of(Documents.read(document)).paths())
                .allSatisfy(path -> assertThat(isThere(document, path))
                        .as("%s names %s, which is not there", document, path)
                        .isTrue());
    }

    @Test
    void finds_what_is_wrong() {
        Markdown wrong = Markdown.of("""
                # A heading: with `code`
                [a](away.md#b) [b](https://example.com/x) `docs/away.md` `text/html` `target/x.jar` `mvnw`
                ```
                `fenced/path.md` [c](fenced.md)
                ```
                """);

        assertThat(wrong.links()).isEqualTo(List.of("away.md#b"));
        assertThat(wrong.paths()).isEqualTo(List.of("docs/away.md"));
        assertThat(wrong.anchors()).isEqualTo(List.of("a-heading-with-code"));
        assertThat(leadsSomewhere("README.md", "away.md")).isFalse();
        assertThat(leadsSomewhere("README.md", "frontend/README.md#no-such-heading"))
                .isFalse();
        assertThat(leadsSomewhere("README.md", "frontend/README.md#run")).isTrue();
        assertThat(isThere("README.md", "docs/away.md")).isFalse();
    }

    static Stream<String> documents() {
        return Documents.all().stream();
    }

    private static boolean leadsSomewhere(String document, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? Documents.REPOSITORY.resolve(document)
                : Documents.REPOSITORY
                        .resolve(document)
                        .resolveSibling(parts[0])
                        .normalize();
        if (!Files.exists(target)) {
            return false;
        }
        return parts.length < 2
                || Markdown.of(Documents.read(
                                Documents.REPOSITORY.relativize(target).toString()))
                        .anchors()
                        .contains(parts[1]);
    }

    /** From the root, from the document, or from the sources of the front end, whose README speaks of them. */
    private static boolean isThere(String document, String path) {
        Path folder = Documents.REPOSITORY.resolve(document).getParent();
        return Stream.of(Documents.REPOSITORY, folder, folder.resolve("src"))
                .anyMatch(start -> Files.exists(start.resolve(path)));
    }
}
