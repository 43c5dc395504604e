package dev.freehold.documents.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Installs what a page says, into an empty Maven repository, and builds the project of a stranger with it. */
@EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
class AtHomePagesIT {
    @ParameterizedTest
    @ValueSource(strings = {"gate", "hexagon", "rules"})
    void what_the_page_installs_is_enough(String part, @TempDir Path directory) throws Exception {
        CopiedRepository copy = CopiedRepository.in(directory);

        copy.carryOut("docs/how-to/%s-at-home.md".formatted(part));

        copy.run("./mvnw", "-f", "docs/examples/" + part, "verify");
    }

    @Test
    void the_command_of_the_changelog_installs_a_release(@TempDir Path directory) throws Exception {
        CopiedRepository copy = CopiedRepository.in(directory);

        copy.run("./mvnw", "-Drevision=1.0.0", "install", "-DskipTests");

        assertThat(copy.installed().resolve("dev/freehold/freehold-domain/1.0.0/freehold-domain-1.0.0.jar"))
                .exists();
    }
}
