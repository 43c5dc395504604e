package dev.freehold.documents;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A figure in a file, in digits or in a word. */
final class Figure {
    private static final Map<String, String> SHORT = Map.ofEntries(
            entry("ADR5", "docs/adr/0005-transactions-live-in-the-repository.md"),
            entry("BOOTSTRAP", "bootstrap/src/main/java/dev/freehold/bootstrap"),
            entry("CONFIG", "frontend/server/settings/config.ts"),
            entry("CONTAINER", "adapters-web/src/main/java/dev/freehold/adapters/web/container"),
            entry("FAULTS", "bootstrap/src/test/java/dev/freehold/faults/FaultRun.java"),
            entry("FAILURES", "docs/operations/faults.md"),
            entry("LIMITS", "adapters-persistence/src/main/java/dev/freehold/adapters/persistence/limits"),
            entry("OPENAPI", "adapters-web/src/main/resources/dev/freehold/adapters/web/openapi.yaml"),
            entry("REGISTRATION", "frontend/server/auth/registration.ts"),
            entry("SCALING", "docs/operations/scaling.md"),
            entry("SERVER", "frontend/server/server.ts"),
            entry("THROTTLE", "frontend/server/limits/password-throttle.ts"),
            entry("V5", "adapters-persistence/src/main/resources/db/migration/V5__old_answers_go.sql"));

    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("none", "0"),
            entry("half", "0.5"),
            entry("one", "1"),
            entry("minute", "1"),
            entry("second", "1"),
            entry("two", "2"),
            entry("three", "3"),
            entry("four", "4"),
            entry("five", "5"),
            entry("six", "6"),
            entry("seven", "7"),
            entry("eight", "8"),
            entry("nine", "9"),
            entry("ten", "10"));

    private Figure() {}

    /**
     * The figure that a pattern finds.
     *
     * @param file by its path, or by one of the short names above
     * @param pattern the first match counts, and of it the first group
     */
    static BigDecimal of(String file, String pattern) {
        String path = SHORT.entrySet().stream()
                .filter(entry -> file.startsWith(entry.getKey()))
                .map(entry -> entry.getValue() + file.substring(entry.getKey().length()))
                .findFirst()
                .orElse(file);
        return in(Documents.read(path), pattern, path);
    }

    /** The same, in a part of the file. */
    static BigDecimal in(String text, String pattern, String file) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as("%s says %s", file, pattern).isTrue();
        String figure = found.group(1).toLowerCase(Locale.ROOT);
        return new BigDecimal(WORDS.getOrDefault(figure, figure).replaceAll("[,_]", ""));
    }
}
