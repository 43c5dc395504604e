package dev.freehold.shipping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.freehold.bootstrap.local.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Carries out every command of the pages for operators, in the order of their list, with the folder that is shipped. Only
 * paths and ports are others, and there is no systemd: a script does with the units what it would.
 */
@EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
class OperationsPagesIT {
    private static final Path PAGES = Path.of("..", "docs", "operations");
    private static final Path WALK =
            Path.of("src", "test", "shipping", "walk.sh").toAbsolutePath();
    private static final Pattern LISTED = Pattern.compile("(?m)^\\d+\\. .*?\\(([\\w-]+)\\.md\\)");
    private static final Pattern COMMANDS = Pattern.compile("(?ms)^```sh\n(.*?)^```$");
    private static final Pattern PORT =
            Pattern.compile("\\b(8080|8081|8082|8083|8084|8085|3000|3001|5432)\\b|(?<=:)(443|80)\\b");
    private static final Pattern PLACE =
            Pattern.compile("(?<![\\w$}])/(etc/(freehold|haproxy|systemd)|opt/freehold|var/backups)");
    private static final List<String> PROGRAMS =
            List.of("bash", "curl", "haproxy", "initdb", "openssl", "pg_ctl", "pg_dump", "pg_restore", "psql");

    private final Map<String, String> ports = new LinkedHashMap<>();

    @TempDir
    private Path directory;

    @Test
    void every_command_of_the_pages_does_what_they_say() throws Exception {
        List<String> missing = PROGRAMS.stream()
                .filter(program -> searchPath().noneMatch(folder -> Files.isExecutable(folder.resolve(program))))
                .toList();
        assumeTrue(missing.isEmpty(), () -> "These programs are missing: " + missing);

        List<String> pages = pages();
        for (String page : pages) {
            Files.writeString(directory.resolve(page + ".sh"), elsewhere(commands(page)));
        }
        Files.createDirectories(directory.resolve("opt"));
        run(List.of(
                "cp",
                "-r",
                ShippedFolder.PATH.toString(),
                directory.resolve("opt/freehold").toString()));
        adapt(directory.resolve("opt/freehold/systemd"));
        adapt(directory.resolve("opt/freehold/proxy"));
        Path walk = Files.writeString(directory.resolve("walk.sh"), onFreePorts(Files.readString(WALK)));
        Files.copy(WALK.resolveSibling("systemctl"), directory.resolve("systemctl"));
        assertThat(directory.resolve("systemctl").toFile().setExecutable(true)).isTrue();

        List<String> command = new ArrayList<>(List.of("bash", walk.toString()));
        command.addAll(pages);
        assertThat(run(command)).contains("all pages were carried out");
    }

    /** In the order of their list; those without commands of their own are listed too. */
    private static List<String> pages() throws IOException {
        return LISTED.matcher(Files.readString(PAGES.resolve("README.md")))
                .results()
                .map((MatchResult listed) -> listed.group(1))
                .toList();
    }

    private static String commands(String page) throws IOException {
        return COMMANDS.matcher(Files.readString(PAGES.resolve(page + ".md")))
                .results()
                .map((MatchResult box) -> box.group(1))
                .collect(Collectors.joining("\n"));
    }

    /** Below the folder of this test, as whoever runs it, and with patience for a machine that has other things to do. */
    private String elsewhere(String text) {
        return onFreePorts(PLACE.matcher(text).replaceAll(directory + "/$1"))
                .replaceAll("(?m)^ +(user|group) haproxy$", "")
                .replace("--retry 30 ", "--retry 200 ");
    }

    private String onFreePorts(String text) {
        return PORT.matcher(text)
                .replaceAll(port -> port(port.group()))
                .replace("https://todo.example.org/", "https://todo.example.org:%s/".formatted(port("443")));
    }

    private String port(String documented) {
        if (ports.isEmpty()) {
            List<Integer> free = Stream.generate(Ports::unused)
                    .flatMap(three -> Stream.of(three.app(), three.api(), three.management()))
                    .distinct()
                    .limit(11)
                    .toList();
            List<String> names =
                    List.of("8080", "8081", "8082", "8083", "8084", "8085", "3000", "3001", "5432", "443", "80");
            for (int index = 0; index < names.size(); index++) {
                ports.put(names.get(index), String.valueOf(free.get(index)));
            }
        }
        return ports.getOrDefault(documented, documented);
    }

    private void adapt(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> {
                try {
                    Files.writeString(file, elsewhere(Files.readString(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path log = directory.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .directory(directory.toFile());
        builder.environment().putAll(ShippedFolder.programs());
        builder.environment().put("PATH", searchPath().map(Path::toString).collect(Collectors.joining(":")));
        builder.environment().put("WALK", directory.toString());
        builder.environment().put("PGPORT", port("5432"));
        int status = builder.start().waitFor();
        String said = Files.readString(log, UTF_8);
        assertThat(status).as(said).isZero();
        return said;
    }

    /** With the programs of Debian's PostgreSQL, which are not on the path. */
    private static Stream<Path> searchPath() {
        Stream<Path> postgresql = Stream.of("15", "16", "17", "18")
                .map("/usr/lib/postgresql/%s/bin"::formatted)
                .map(Path::of);
        return Stream.concat(
                Stream.of(ShippedFolder.programs().get("PATH").split(":")).map(Path::of),
                Stream.concat(postgresql, Stream.of(Path.of("/usr/sbin"))));
    }
}
