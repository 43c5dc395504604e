package dev.freehold.documents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.documents.Documents;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The two pages on the Better Auth plugin name the versions that it is tested on, and its own. */
class BetterAuthPagesTest {
    private static final String PACKAGE = "frontend/packages/better-auth-shared-secret/";
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern ARCHIVE = Pattern.compile("better-auth-shared-secret-([\\d.]+)\\.tgz");

    private final String readme = Documents.read(PACKAGE + "README.md");
    private final String howTo = Documents.read("docs/how-to/better-auth-shared-secret.md");
    private final String takeHome = Documents.read("frontend/scripts/take-home.mjs");

    @Test
    void are_tested_on_every_version_that_is_named() {
        List<String> tested = versions(takeHome, "\"all\" \\? \\[(.*?)]");

        assertThat(tested).isNotEmpty();
        assertThat(versions(readme, "tested on (.*?);")).isEqualTo(tested);
        assertThat(versions(howTo, "npm install better-auth@(\\S+)")).containsExactly(tested.getLast());
        assertThat(versions(Documents.read("frontend/package.json"), "\"better-auth\": \"(.*?)\""))
                .containsExactly(tested.getLast());
    }

    @Test
    void name_the_archive_that_is_made() {
        String version = new JsonMapper()
                .readTree(Documents.read(PACKAGE + "package.json"))
                .path("version")
                .stringValue();

        assertThat(ARCHIVE.matcher(readme + howTo).results().map((MatchResult archive) -> archive.group(1)))
                .hasSizeGreaterThan(1)
                .containsOnly(version);
    }

    private static List<String> versions(String text, String place) {
        return Pattern.compile(place, Pattern.DOTALL)
                .matcher(text)
                .results()
                .flatMap((MatchResult found) -> VERSION.matcher(found.group(1)).results())
                .map(MatchResult::group)
                .toList();
    }
}
