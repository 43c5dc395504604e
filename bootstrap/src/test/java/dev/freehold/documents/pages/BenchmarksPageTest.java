package dev.freehold.documents.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.freehold.documents.Documents;
import dev.freehold.documents.Markdown;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of benchmarks lists each that can be run, and none that cannot; its ratios are those of its figures. */
class BenchmarksPageTest {
    private static final String JMH = "org.openjdk.jmh.Main";
    private static final Pattern RUN_BY_ITSELF = Pattern.compile("static void main\\(");
    private static final Pattern RUN_BY_JMH = Pattern.compile("(?m)^    @Benchmark$");

    private final String page = Documents.read("docs/benchmarks.md");

    @Test
    void the_same_benchmarks() {
        List<String> sources = Documents.filesUnder("bootstrap/benchmarks", ".java");
        String all = sources.stream().map(Documents::read).collect(Collectors.joining());

        assertThat(rows().map(BenchmarksPageTest::benchmark))
                .containsExactlyInAnyOrderElementsOf(sources.stream()
                        .filter(source -> isRun(Documents.read(source)))
                        .map(source ->
                                source.replaceAll(".*/java/|\\.java$", "").replace('/', '.'))
                        // One that another one starts is a part of it.
                        .filter(type -> !all.contains(simpleName(type) + ".class"))
                        .map(type ->
                                RUN_BY_JMH.matcher(Documents.read(source(type))).find() ? simpleName(type) : type)
                        .toList());
    }

    @Test
    void the_properties_of_the_command() {
        String pom = Documents.read("bootstrap/benchmarks/pom.xml");

        assertThat(page).contains("-Dcommand=<class> -Darguments=\"<arguments>\"");
        assertThat(pom).contains("<command>" + JMH + "</command>", "<arguments/>", "${command} ${arguments}");
    }

    @ParameterizedTest
    @CsvSource({"java-jwt,auth0 java-jwt", "nimbus-jose-jwt,Nimbus", "jose4j,jose4j"})
    void the_libraries_that_are_compared(String artifact, String name) {
        assertThat(Documents.read("bootstrap/benchmarks/pom.xml"))
                .containsPattern("<artifactId>%s</artifactId>\\s+<version>%s<"
                        .formatted(artifact, first(page, "\\| %s ([\\d.]+) \\|".formatted(name))));
    }

    /**
     * Every ratio of the tables.
     *
     * @param base the beginning of the row that is 1, or none if it is the column before
     */
    @ParameterizedTest
    @CsvSource({
        "The token, 2, 3, '**through the port**, a new'",
        "The repository, 2, 3,",
        "Growth, 1, 2, 10",
        "Growth, 3, 4, 10",
        "Start, 1, 2, without"
    })
    void ratios(String section, int value, int ratio, @Nullable String base) {
        List<List<String>> rows = Markdown.of(page)
                .section(section)
                .lines()
                .filter(line -> line.matches("\\|.*\\d.*") && !line.contains("ratio"))
                .map(line -> Stream.of(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            double one = base == null
                    ? number(row.get(value - 1))
                    : rows.stream()
                            .filter(each -> each.getFirst().startsWith(base))
                            .mapToDouble(each -> number(each.get(value)))
                            .findFirst()
                            .orElseThrow();
            String said = row.get(ratio);
            double rounding = Math.pow(10, said.indexOf('.') < 0 ? 0 : said.indexOf('.') - said.length() + 1) / 2;
            assertThat(number(row.get(value)) / one).isCloseTo(number(said), within(rounding + 0.001));
        });
    }

    private static double number(String cell) {
        return Double.parseDouble(cell.replaceAll("[^\\d.]", ""));
    }

    private static String first(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isRun(String text) {
        return RUN_BY_ITSELF.matcher(text).find() || RUN_BY_JMH.matcher(text).find();
    }

    private static String source(String type) {
        return "bootstrap/benchmarks/src/test/java/%s.java".formatted(type.replace('.', '/'));
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** A class with a main method, or what JMH is told to run. */
    private static String benchmark(String row) {
        List<String> cells = Stream.of(row.split("\\|")).map(String::strip).toList();
        String type = Markdown.of(cells.get(1)).code().getFirst();
        return type.equals(JMH) ? Markdown.of(cells.get(2)).code().getFirst().split(" ", 2)[0] : type;
    }

    private Stream<String> rows() {
        return Markdown.of(page).section("Commands").lines().filter(line -> line.startsWith("| `"));
    }
}
