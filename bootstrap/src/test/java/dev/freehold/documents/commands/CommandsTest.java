package dev.freehold.documents.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.documents.Documents;
import dev.freehold.rules.maven.Reactor;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the commands in the documents name exists: modules, profiles, tests, scripts. */
class CommandsTest {
    private static final Pattern MODULES = Pattern.compile("\\./mvnw [^\n`]*?-pl ([\\w/,-]+)");
    private static final Pattern PROFILE = Pattern.compile("\\./mvnw [^\n`]*?-P([\\w-]+)");
    private static final Pattern TESTS = Pattern.compile("-D(?:it\\.)?test='?([\\w*,]+)");
    private static final Pattern SCRIPT =
            Pattern.compile("(?m)(?:^|`|; |\\()npm (?:run )?(?:-s )?(?:run )?([a-z][\\w:-]*)");
    private static final Pattern BROWSER_TESTS = Pattern.compile("npm run e2e(?::nightly)? -- ([^`\n]+)");
    private static final Pattern NIGHTLY_BROWSER_TESTS = Pattern.compile("npm run e2e:nightly -- ([^`\n]+)");
    private static final Pattern PROJECT = Pattern.compile("npx playwright test --project=([\\w-]+)");
    private static final Pattern FILE =
            Pattern.compile("(?m)^(?:\\$ )?[^|`\\n]*?(?<=[ =]|^)((?:bootstrap|docs|frontend)/[\\w./-]+)");
    private static final Pattern PROGRAM = Pattern.compile("/opt/freehold(?:\\.new)?/bin/([\\w-]+)");
    private static final Set<String> OF_NPM = Set.of("ci", "init", "install", "pack", "pkg", "sbom");

    @Test
    void modules() {
        Set<String> modules = new TreeSet<>();
        Reactor.in(Documents.REPOSITORY)
                .modules()
                .forEach(module -> modules.add(
                        Documents.REPOSITORY.relativize(module.folder()).toString()));
        modules.addAll(List.of("bootstrap/bom", "bootstrap/benchmarks", "frontend"));

        assertThat(named(MODULES)).isNotEmpty().isSubsetOf(modules);
    }

    @Test
    void profiles() {
        String poms = Documents.filesUnder("", "pom.xml").stream()
                .map(Documents::read)
                .reduce("", String::concat);

        assertThat(named(PROFILE)).isNotEmpty().allMatch(profile -> poms.contains("<id>" + profile + "</id>"));
    }

    /** Those that a step of the tutorial makes are in its diffs. */
    @Test
    void tests() {
        String made = Documents.filesUnder("docs", ".diff").stream()
                .map(Documents::read)
                .reduce("", String::concat);

        assertThat(named(TESTS))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(
                                Documents.tests().stream().anyMatch(known -> known.matches(test.replace("*", "\\w*")))
                                        || made.contains("/" + test + ".java"))
                        .as(test)
                        .isTrue());
    }

    @Test
    void scripts() {
        Set<String> scripts = new TreeSet<>(OF_NPM);
        new JsonMapper()
                .readTree(Documents.read("frontend/package.json"))
                .path("scripts")
                .propertyNames()
                .forEach(scripts::add);
        scripts.add("test");

        assertThat(named(SCRIPT)).isNotEmpty().isSubsetOf(scripts);
    }

    /** Playwright takes such a word as a part of a path. */
    @Test
    void files_of_the_browser_tests() {
        List<String> specs = Documents.filesUnder("frontend/e2e", ".spec.ts");
        Function<String, Stream<String>> files = word -> specs.stream().filter(spec -> spec.contains(word));

        assertThat(named(BROWSER_TESTS, " "))
                .isNotEmpty()
                .filteredOn(word -> !word.startsWith("-"))
                .allSatisfy(word -> assertThat(files.apply(word)).as(word).isNotEmpty());
        assertThat(named(NIGHTLY_BROWSER_TESTS, " "))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(files.apply(word).map(Documents::read))
                        .as(word)
                        .anyMatch(text -> text.contains("@nightly")));
    }

    @Test
    void projects_of_the_browser_tests() {
        String config = Documents.read("frontend/playwright.config.ts");

        assertThat(named(PROJECT, " ")).isNotEmpty().allMatch(project -> config.contains("name: \"" + project + "\""));
    }

    /** In the boxes; those within a sentence are looked at by another test. */
    @Test
    void files() {
        assertThat(named(FILE, " "))
                .hasSizeGreaterThan(10)
                .filteredOn(path -> !path.contains("/target/"))
                .allSatisfy(
                        path -> assertThat(Documents.REPOSITORY.resolve(path)).exists());
        assertThat(named(PROGRAM, " "))
                .hasSizeGreaterThan(2)
                .allSatisfy(program -> assertThat(Documents.REPOSITORY
                                .resolve("bootstrap/shipping/bin")
                                .resolve(program))
                        .exists());
    }

    private static Stream<String> named(Pattern pattern) {
        return named(pattern, ",");
    }

    private static Stream<String> named(Pattern pattern, String separator) {
        return Documents.all().stream()
                .map(Documents::read)
                .flatMap(text -> pattern.matcher(text).results())
                .flatMap((MatchResult found) -> Arrays.stream(found.group(1).split(separator)));
    }
}
