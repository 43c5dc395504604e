package dev.freehold.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.bootstrap.local.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Carries out every command of the tutorial in a copy of the repository, and then what its last step shows, in a browser. */
@EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
class TutorialIT {
    private static final Pattern COMMANDS = Pattern.compile("(?ms)^```sh\n(.*?)^```$");
    private static final int LAST_LINES = 60;
    private static final Path WALK = Path.of("src", "test", "tutorial").toAbsolutePath();

    @ParameterizedTest
    @MethodSource("pages")
    void every_command_succeeds_and_the_result_runs(String page, @TempDir Path directory) throws Exception {
        Path copy = directory.resolve("freehold");
        run(directory, List.of("bash", WALK.resolve("copy.sh").toString(), root(), copy.toString()));
        Path commands = Files.writeString(directory.resolve("commands.sh"), commands(page));

        run(copy, List.of("bash", "-euo", "pipefail", commands.toString()));
        if (page.startsWith("docs/tutorial/")) {
            List<String> look =
                    new ArrayList<>(List.of("bash", WALK.resolve("look.sh").toString()));
            Ports free = Ports.unused();
            Stream.of(free.app(), free.api(), free.management())
                    .map(String::valueOf)
                    .forEach(look::add);
            run(copy, look);
        }
    }

    static List<String> pages() {
        return TutorialTest.PAGES;
    }

    private static String root() {
        return Documents.REPOSITORY.toString();
    }

    private static String commands(String page) {
        return COMMANDS.matcher(Documents.read(page))
                .results()
                .map((MatchResult box) -> box.group(1))
                .collect(Collectors.joining("\n"));
    }

    /** Asserts that the command succeeds; otherwise shows the end of what it printed. */
    private static void run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path said = folder.resolveSibling(folder.getFileName() + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN") || name.startsWith("FREEHOLD"));
        // What the build itself needed is there, and a step needs no more.
        builder.environment().put("MAVEN_ARGS", "--offline --batch-mode");
        int status = builder.start().waitFor();
        List<String> lines = Files.readAllLines(said);
        assertThat(status)
                .as(() -> String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())))
                .isZero();
    }
}
