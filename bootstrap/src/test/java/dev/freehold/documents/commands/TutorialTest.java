package dev.freehold.documents.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.freehold.documents.Documents;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diffs that a page has its reader apply still apply to the code as it is, in their order. */
class TutorialTest {
    /** The pages with commands to carry out. */
    static final List<String> PAGES = List.of("docs/tutorial/README.md", "docs/how-to/add-an-endpoint.md");

    private static final Pattern APPLIED = Pattern.compile("(?m)^git apply (\\S+)$");

    @BeforeAll
    static void requires_git() {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "git"))),
                "git is missing");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_diff_applies_in_its_order(String page, @TempDir Path folder) throws Exception {
        PatchedFiles files = new PatchedFiles(folder);
        List<String> diffs = diffs(page);

        assertThat(diffs).isNotEmpty();
        for (String diff : diffs) {
            assertThat(files.apply(diff)).as(diff).isEmpty();
        }
        assertThat(diffs).containsExactlyInAnyOrderElementsOf(besides(page));
    }

    static List<String> pages() {
        return PAGES;
    }

    private static List<String> diffs(String page) {
        return APPLIED.matcher(Documents.read(page))
                .results()
                .map((MatchResult applied) -> applied.group(1))
                .toList();
    }

    /** A diff that no page applies would be checked by nobody. */
    private static List<String> besides(String page) {
        return Documents.filesUnder(page.substring(0, page.lastIndexOf('/')), ".diff");
    }
}
