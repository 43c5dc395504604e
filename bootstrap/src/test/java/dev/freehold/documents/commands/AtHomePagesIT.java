package dev.freehold.documents.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.freehold.bootstrap.local.Ports;
import dev.freehold.documents.Documents;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Carries out the pages on using parts of Freehold elsewhere, with an empty Maven repository. */
@EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
class AtHomePagesIT {
    private static final Pattern RELEASE = Pattern.compile("(?m)^\\./mvnw .*-Drevision=.*$");

    @ParameterizedTest
    @ValueSource(strings = {"gate", "hexagon", "rules"})
    void what_the_page_installs_is_enough(String part, @TempDir Path directory) throws Exception {
        CopiedRepository copy = CopiedRepository.in(directory);

        copy.carryOut("docs/how-to/%s-at-home.md".formatted(part));

        copy.run("./mvnw", "-f", "docs/examples/" + part, "verify");
        if (part.equals("gate")) {
            assertThat(copy.run(
                            "bash",
                            CopiedRepository.script(CopiedRepository.GATE),
                            String.valueOf(Ports.unused().app())))
                    .containsSubsequence("HTTP/1.1 401", "HTTP/1.1 200", "[\"A note of ada\"]", "HTTP/1.1 403");
        }
    }

    @Test
    void the_page_on_better_auth_ends_with_a_verified_token(@TempDir Path directory) throws Exception {
        assumeTrue(runs("python3", "-c", "import jwt"), "PyJWT is missing");

        assertThat(CopiedRepository.in(directory).carryOut("docs/how-to/better-auth-shared-secret.md"))
                .containsPattern("(?m)^\\w+ ada@example\\.org$");
    }

    private static boolean runs(String... command) throws Exception {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }

    /** Without the tests, which this one is part of. */
    @Test
    void the_commands_of_the_changelog_install_a_release_and_publish_it(@TempDir Path directory) throws Exception {
        CopiedRepository copy = CopiedRepository.in(directory);
        Path published = directory.resolve("published");
        List<String> commands = RELEASE.matcher(Documents.read("docs/changelog.md"))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(commands).hasSize(2);

        copy.run(words(commands.getFirst()));
        copy.run(words(commands.getLast()
                .replace("https://…", "https://example.com/freehold")
                .replace("Repository=…", "Repository=published::file:" + published)));

        assertThat(copy.installed().resolve("dev/freehold/freehold-domain/1.0.0/freehold-domain-1.0.0.jar"))
                .exists();
        assertThat(Stream.of(".pom", ".jar", "-sources.jar", "-javadoc.jar")
                        .map(ending -> "dev/freehold/freehold-domain/1.0.0/freehold-domain-1.0.0" + ending)
                        .map(published::resolve))
                .allSatisfy(file -> assertThat(file).exists());
    }

    private static String[] words(String command) {
        return (command + " -DskipTests").split(" ");
    }
}
