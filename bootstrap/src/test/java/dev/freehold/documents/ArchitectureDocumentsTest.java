package dev.freehold.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The links and paths in the documents exist. */
class ArchitectureDocumentsTest {
    private static final Pattern ADDRESS = Pattern.compile("https://([a-z0-9-]+\\.)+[a-z]{2,}(/[\\w./#?=&%-]*)?");

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_has_a_target(String document) {
        assertThat(Markdown.of(Documents.read(document)).links())
                .allSatisfy(link -> assertThat(hasTarget(document, link))
                        .as("%s links to %s, which does not exist", document, link)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_path_exists(String document) {
        assertThat(Markdown.of(Documents.read(document)).paths())
                .allSatisfy(path -> assertThat(exists(document, path))
                        .as("%s names %s, which does not exist", document, path)
                        .isTrue());
    }

    /** Whether they lead anywhere, {@code npm run links} finds out. */
    @ParameterizedTest
    @MethodSource("documents")
    void every_link_to_another_site_is_an_https_address(String document) {
        assertThat(Markdown.of(Documents.read(document)).addresses())
                .allSatisfy(link -> assertThat(ADDRESS.matcher(link).matches() || isLocal(link))
                        .as("%s links to %s", document, link)
                        .isTrue());
    }

    @Test
    void finds_broken_links_and_paths() {
        Markdown wrong = Markdown.of("""
                # A heading: with `code`
                [a](away.md#b) [b](https://example.com/x) `docs/away.md` `text/html` `target/x.jar` `mvnw`
                ```
                `fenced/path.md` [c](fenced.md)
                ```
                """);

        assertThat(wrong.links()).isEqualTo(List.of("away.md#b"));
        assertThat(wrong.addresses()).isEqualTo(List.of("https://example.com/x"));
        assertThat(wrong.paths()).isEqualTo(List.of("docs/away.md"));
        assertThat(wrong.anchors()).isEqualTo(List.of("a-heading-with-code"));
        assertThat(hasTarget("README.md", "away.md")).isFalse();
        assertThat(hasTarget("README.md", "frontend/README.md#no-such-heading")).isFalse();
        assertThat(hasTarget("README.md", "frontend/README.md#run")).isTrue();
        assertThat(exists("README.md", "docs/away.md")).isFalse();
    }

    static Stream<String> documents() {
        return Documents.all().stream();
    }

    private static boolean isLocal(String link) {
        return link.startsWith("http://localhost:");
    }

    private static boolean hasTarget(String document, String link) {
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

    /** Relative to the root, to the document, or to the sources of the front end, which its README describes. */
    private static boolean exists(String document, String path) {
        Path folder = Documents.REPOSITORY.resolve(document).getParent();
        return Stream.of(Documents.REPOSITORY, folder, folder.resolve("src"))
                .anyMatch(start -> Files.exists(start.resolve(path)));
    }
}
