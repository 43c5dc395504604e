package dev.freehold.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.freehold.bootstrap.local.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./mvnw} does on a machine that is set up in another way. */
class WrapperIT {
    @Test
    void works_in_a_folder_that_the_locale_cannot_spell(@TempDir Path directory) throws Exception {
        Path folder = repositoryIn(directory.resolve("f\u00fcnf"));
        Files.writeString(folder.resolve("pom.xml"), """
                <project><modelVersion>4.0.0</modelVersion>
                <groupId>a</groupId><artifactId>a</artifactId><version>1</version><packaging>pom</packaging></project>
                """);

        Ended ended = run(folder, Map.of("LC_ALL", "C"), "-o", "-q", "validate");

        assertThat(ended.said()).isEmpty();
        assertThat(ended.status()).isZero();
    }

    @Test
    void ends_at_once_where_the_database_cannot_be_started(@TempDir Path directory) throws Exception {
        assumeTrue(System.getProperty("user.name").equals("root"));
        Path folder = repositoryIn(directory.resolve("repository"));
        Path refusal = Files.writeString(
                Files.createDirectory(directory.resolve("bin")).resolve("unshare"), """
                #!/bin/sh
                exit 1
                """);
        assertThat(refusal.toFile().setExecutable(true)).isTrue();

        Ended ended = run(folder, Map.of("PATH", refusal.getParent() + ":" + System.getenv("PATH")));

        assertThat(ended.said())
                .isEqualTo("Freehold's database does not run as root, and this system does not allow unshare:"
                        + " run ./mvnw as another user.\n");
        assertThat(ended.status()).isEqualTo(1);
    }

    private record Ended(int status, String said) {}

    private static Path repositoryIn(Path folder) throws IOException {
        Path root = Repository.containing(Path.of("")).root();
        Files.createDirectories(folder.resolve(".mvn/wrapper"));
        for (String file : List.of("mvnw", ".mvn/jdk.sh", ".mvn/start.sh", ".mvn/wrapper/maven-wrapper.properties")) {
            Files.copy(root.resolve(file), folder.resolve(file));
        }
        return folder;
    }

    private static Ended run(Path folder, Map<String, String> variables, String... arguments) throws Exception {
        ProcessBuilder command =
                new ProcessBuilder("./mvnw").directory(folder.toFile()).redirectErrorStream(true);
        command.command().addAll(List.of(arguments));
        command.environment().keySet().removeIf(name -> name.startsWith("MAVEN"));
        command.environment().putAll(variables);
        Process process = command.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
