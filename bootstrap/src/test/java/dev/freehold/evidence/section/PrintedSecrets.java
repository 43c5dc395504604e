package dev.freehold.evidence.section;

import dev.freehold.fixture.HandMadeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Searches everything that the tests and their services printed for what must never be in a log: secrets, passwords,
 * tokens, e-mail addresses, task text.
 *
 * @param root the root of the repository
 */
public record PrintedSecrets(Path root) {
    private static final Pattern PRINTED = Pattern.compile("<system-(out|err)>(.*?)</system-\\1>", Pattern.DOTALL);

    /** A line of the browser tests with the name of a test. */
    private static final Pattern NAME_OF_TEST = Pattern.compile("(?m)^.*\\[(e2e|alone|nightly)] › .*$");

    private static final Map<String, Pattern> FORBIDDEN = forbidden();

    private static Map<String, Pattern> forbidden() {
        Map<String, Pattern> kinds = new LinkedHashMap<>();
        kinds.put("the shared secret", Pattern.compile(Pattern.quote(HandMadeToken.SECRET)));
        kinds.put("a password", Pattern.compile("hunter2|a garden full of tulips|unusual-words"));
        kinds.put("a token", Pattern.compile("eyJ[\\w-]{10,}\\.[\\w-]+\\."));
        kinds.put("an e-mail address", Pattern.compile("[\\w.+-]+@[\\w.-]+\\.(com|org|net|example|test)\\b"));
        kinds.put("the text of a task", Pattern.compile("ADAS-OWN-WORDS"));
        return kinds;
    }

    /** Makes the section of all output of this run. */
    public Section section() throws IOException {
        List<String> found = new ArrayList<>();
        int files = 0;
        for (Path file : printed()) {
            files++;
            found.addAll(in(file.getFileName().toString(), Files.readString(file)));
        }
        return new Section(
                "printed",
                "Secrets in the output",
                "%s files of output, %s secrets".formatted(files, found.size()),
                "<p>The output of all tests and of the services under test is searched for secrets, passwords,"
                        + " tokens, e-mail addresses and task text.</p>"
                        + (found.isEmpty() ? "" : "<p>" + Html.text(String.join("; ", found)) + "</p>"),
                found.isEmpty());
    }

    /** The kinds of secret found in an output. */
    static List<String> in(String name, String text) {
        String printed = name.endsWith(".xml") ? printedIn(text) : text;
        return FORBIDDEN.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(printed).find())
                .map(kind -> name + " shows " + kind.getKey())
                .toList();
    }

    /** Test names may contain test data: only printed output counts. */
    private static String printedIn(String report) {
        StringBuilder printed = new StringBuilder();
        Matcher part = PRINTED.matcher(report);
        while (part.find()) {
            printed.append(NAME_OF_TEST.matcher(part.group(2)).replaceAll("")).append('\n');
        }
        return printed.toString();
    }

    private List<Path> printed() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> modules = Files.walk(root, 2)) {
            for (Path module : modules.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .toList()) {
                for (String reports : List.of("surefire-reports", "failsafe-reports", "service-logs")) {
                    Path folder = module.resolve("target").resolve(reports);
                    if (Files.isDirectory(folder)) {
                        try (Stream<Path> all = Files.list(folder)) {
                            all.filter(file -> file.toString().matches(".*\\.(xml|log)"))
                                    .forEach(files::add);
                        }
                    }
                }
            }
        }
        return files;
    }
}
