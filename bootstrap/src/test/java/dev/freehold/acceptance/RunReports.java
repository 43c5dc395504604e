package dev.freehold.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the tests of this run were, by their reports.
 *
 * @param reports of Java's test classes, in XML
 */
public record RunReports(List<Report> reports) {
    private static final Pattern SUITE = Pattern.compile(
            "<testsuite [^>]*?name=\"[\\w.]*?\\.?(\\w+)\" time=\"([0-9.,]+)\" tests=\"(\\d+)\" errors=\"(\\d+)\" skipped=\"(\\d+)\" failures=\"(\\d+)\"");

    /** The report of one test class. */
    public record Report(String test, String seconds, int tests, int failed, int skipped, String text) {}

    /** Those written since the run began: older ones tell of an earlier run. */
    public static RunReports since(Instant start, Path root) throws IOException {
        List<Report> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root, 4)) {
            for (Path file : files.filter(RunReports::isReport).toList()) {
                if (!Files.getLastModifiedTime(file).toInstant().isBefore(start)) {
                    read(Files.readString(file)).ifPresent(found::add);
                }
            }
        }
        return new RunReports(found);
    }

    private static boolean isReport(Path file) {
        return file.getParent().getFileName().toString().matches("(surefire|failsafe)-reports")
                && file.getFileName().toString().matches("TEST-.*\\.xml");
    }

    private static Optional<Report> read(String text) {
        Matcher suite = SUITE.matcher(text);
        return suite.find()
                ? Optional.of(new Report(
                        suite.group(1),
                        suite.group(2),
                        Integer.parseInt(suite.group(3)),
                        Integer.parseInt(suite.group(4)) + Integer.parseInt(suite.group(6)),
                        Integer.parseInt(suite.group(5)),
                        text))
                : Optional.empty();
    }

    /** What came of a test, in a few words; empty if it was not in this run, or failed. */
    public Optional<String> outcome(String test) {
        return test.contains(" > ") ? inTheBrowser(test) : inJava(test);
    }

    private Optional<String> inJava(String test) {
        return reports.stream()
                .filter(report -> report.test().equals(test))
                .filter(report -> report.failed() == 0 && report.tests() > report.skipped())
                .map(report -> "%d cases in %s s".formatted(report.tests() - report.skipped(), report.seconds()))
                .findFirst();
    }

    private Optional<String> inTheBrowser(String test) {
        String[] parts = test.split(" > ", 2);
        Pattern passed = Pattern.compile("\u2713 .*› [\\w/-]*" + Pattern.quote(parts[0]) + ":\\d+:\\d+ › "
                + Pattern.quote(parts[1]) + ".*\\(([0-9.]+m?s)\\)");
        return reports.stream()
                .flatMap(report -> passed.matcher(report.text()).results())
                .map((MatchResult line) -> "passed in " + line.group(1))
                .findFirst();
    }
}
