package dev.freehold.documents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.documents.Documents;
import dev.freehold.documents.Markdown;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of benchmarks lists each that can be run, and none that cannot. */
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
