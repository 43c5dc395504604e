package dev.freehold.documents.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.documents.Documents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page shows of a terminal: commands, each behind {@code $} on a line of its own or on several, and what they
 * print.
 *
 * @param page the document
 */
public record Transcript(String page) {
    private static final Pattern BOX = Pattern.compile("(?ms)^```\n(\\$ .*?)^```$");

    /** Ids and times, which are others each time. */
    private static final Pattern VARYING =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9-]{10}T[0-9:.]+Z");

    /**
     * Gives the commands to a shell and asserts that they print what the page shows.
     *
     * @param folder where the reader would be
     * @param ports the ports of the page, and those that stand for them
     */
    public void replay(Path folder, Map<String, String> ports) throws IOException, InterruptedException {
        String shown = BOX.matcher(Documents.read(page))
                .results()
                .map((MatchResult box) -> box.group(1))
                .collect(Collectors.joining());
        assertThat(shown).as(page).isNotEmpty();
        StringBuilder commands = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        boolean open = false;
        for (String line : shown.lines().toList()) {
            if (line.startsWith("$ ")) {
                commands.append(line.substring(2)).append('\n');
                open = isOpen(line);
            } else if (open) {
                commands.append(line).append('\n');
                open = isOpen(commands.toString());
            } else if (!line.isEmpty()) {
                expected.append(line).append('\n');
            }
        }
        Process shell = new ProcessBuilder("bash")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String given = commands.toString();
        for (Map.Entry<String, String> port : ports.entrySet()) {
            given = given.replace(":" + port.getKey(), ":" + port.getValue());
        }
        shell.getOutputStream().write(given.getBytes(UTF_8));
        shell.getOutputStream().close();
        String printed = new String(shell.getInputStream().readAllBytes(), UTF_8);
        shell.waitFor();

        assertThat(varied(printed)).as(page).isEqualTo(varied(expected.toString()));
    }

    /** Whether a quotation goes on in the next line. */
    private static boolean isOpen(String command) {
        return command.chars().filter(character -> character == '\'').count() % 2 == 1;
    }

    private static String varied(String text) {
        return VARYING.matcher(text).replaceAll("…");
    }
}
