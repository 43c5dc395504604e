package dev.freehold.documents.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.documents.Documents;
import dev.freehold.rules.maven.MavenModule;
import dev.freehold.rules.maven.Reactor;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command of an at-home page installs is what its reader then asks for. */
class InstallCommandsTest {
    private static final Pattern MODULES = Pattern.compile("(?m)^\\./mvnw -q -pl (\\S+) -am install -DskipTests$");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(freehold-[\\w-]+)</artifactId>");

    private final Reactor reactor = Reactor.in(Documents.REPOSITORY);

    @ParameterizedTest
    @ValueSource(strings = {"gate", "hexagon", "rules"})
    void brings_every_artifact_of_the_page_and_of_the_example(String part) {
        String page = Documents.read("docs/how-to/%s-at-home.md".formatted(part));

        assertThat(found(ARTIFACT, page + Documents.read("docs/examples/%s/pom.xml".formatted(part))))
                .isNotEmpty()
                .isSubsetOf(installed(found(MODULES, page)));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** With what they need, as {@code -am} does. */
    private Set<String> installed(Set<String> modules) {
        assertThat(modules).hasSize(1);
        Set<String> all = new LinkedHashSet<>();
        for (String folder : modules.iterator().next().split(",", -1)) {
            add(reactor.module(artifactIn(folder)).orElseThrow(), all);
        }
        return all;
    }

    private static String artifactIn(String folder) {
        Matcher artifact = ARTIFACT.matcher(Documents.read(folder + "/pom.xml").split("</parent>", 2)[1]);
        assertThat(artifact.find()).as(folder).isTrue();
        return artifact.group(1);
    }

    private void add(MavenModule module, Set<String> all) {
        if (all.add(module.artifact())) {
            module.dependencies().stream()
                    .flatMap(dependency -> reactor.module(dependency.artifact()).stream())
                    .forEach(needed -> add(needed, all));
        }
    }
}
