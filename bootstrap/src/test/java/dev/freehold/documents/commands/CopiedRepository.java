package dev.freehold.documents.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.documents.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A copy of the repository in which the commands of a page are carried out. What they install goes into a Maven
 * repository beside it, and nothing that anybody installed of Freehold before is found.
 *
 * @param folder the root of the copy
 */
record CopiedRepository(Path folder) {
    private static final Pattern BOX =
            Pattern.compile("(?ms)^(?:Write `(?<file>[\\w.]+)`[^\n]*\n\n```\\w+|```sh)\n(?<text>.*?)^```$");
    private static final String STOP_ALL = "trap 'kill $(jobs -p) 2>/dev/null || true' EXIT\n";
    /** The script that starts the service of the page on the gate. */
    static final String GATE = "gate.sh";

    private static final int LAST_LINES = 60;
    private static final Path SCRIPTS = Path.of("src", "test", "tutorial").toAbsolutePath();

    static CopiedRepository in(Path directory) throws IOException, InterruptedException {
        CopiedRepository copy = new CopiedRepository(directory.resolve("freehold"));
        run(
                directory,
                List.of(
                        "bash",
                        script("copy.sh"),
                        Documents.REPOSITORY.toString(),
                        copy.folder.toString(),
                        System.getProperty("localRepository")));
        return copy;
    }

    /** The path of a script of these tests. */
    static String script(String name) {
        return SCRIPTS.resolve(name).toString();
    }

    /**
     * Carries out the boxes of the page marked {@code sh}, in one shell that stops at the first failure, and in their order
     * writes the files that the page has its reader write.
     *
     * @return what they printed
     */
    String carryOut(String page) throws IOException, InterruptedException {
        String commands = BOX.matcher(Documents.read(page))
                .results()
                .map(CopiedRepository::command)
                .collect(Collectors.joining("\n"));
        assertThat(commands).as(page).isNotEmpty();
        Path file = Files.writeString(folder.resolveSibling("commands.sh"), STOP_ALL + commands);
        return run("bash", "-euo", "pipefail", file.toString());
    }

    private static String command(MatchResult box) {
        return box.group("file") == null
                ? box.group("text")
                : "cat > %s <<'END OF FILE'\n%sEND OF FILE\n".formatted(box.group("file"), box.group("text"));
    }

    /** Asserts that the command succeeds, and gives what it printed; otherwise shows the end of it. */
    String run(String... command) throws IOException, InterruptedException {
        return run(folder, Arrays.asList(command));
    }

    /** Where Maven installs. */
    Path installed() {
        return repositoryBeside(folder);
    }

    private static Path repositoryBeside(Path folder) {
        return folder.resolveSibling("repository");
    }

    private static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path said = folder.resolveSibling(folder.getFileName() + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN") || name.startsWith("FREEHOLD"));
        // What the build itself needed is there, and a step needs no more. An example is a build of its own, with the
        // versions
        // that its reader gets, and offline Maven refuses to publish.
        boolean offline = Stream.of("-f", script(GATE), "deploy").noneMatch(command::contains);
        builder.environment()
                .put(
                        "MAVEN_ARGS",
                        (offline ? "--offline " : "")
                                + "--batch-mode -Dmaven.repo.local=%s -Dmaven.repo.local.tail=%s"
                                        .formatted(
                                                repositoryBeside(folder),
                                                folder.resolveSibling(folder.getFileName() + "-libraries")));
        int status = builder.start().waitFor();
        List<String> lines = Files.readAllLines(said);
        assertThat(status)
                .as(() -> String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())))
                .isZero();
        return String.join("\n", lines);
    }
}
