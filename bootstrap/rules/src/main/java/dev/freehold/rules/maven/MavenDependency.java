package dev.freehold.rules.maven;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A dependency in a pom, with its managed values.
 *
 * @param group its group id
 * @param artifact its artifact id
 * @param type {@code jar} by default
 * @param classifier empty by default
 * @param scope {@code compile} by default
 */
public record MavenDependency(String group, String artifact, String type, String classifier, String scope) {
    private static final Set<String> GROUPS_FOR_TESTS = Set.of(
            "junit",
            "org.assertj",
            "org.awaitility",
            "org.hamcrest",
            "org.mockito",
            "org.testcontainers",
            "org.testng",
            "org.wiremock",
            "com.tngtech.archunit",
            "io.rest-assured",
            "net.jqwik");

    private static final Pattern NAMES_FOR_TESTS = Pattern.compile(
            "(.*[.-])?(tests?|testing|testkit|testlib|mocks?|mockito|fixtures?|junit[0-9]*|embedded)([.-].*)?");

    /** Whether it is shipped with the product. Spring Boot also packages the provided scope. */
    boolean isShipped() {
        return Set.of("compile", "runtime", "system", "provided").contains(scope);
    }

    /** Whether it is the test jar of another module. */
    boolean isTestJar() {
        return type.equals("test-jar") || classifier.equals("tests") || classifier.equals("test-sources");
    }

    /** Whether it is a test library, judged by its group or name. */
    boolean isForTests() {
        return isTestJar()
                || GROUPS_FOR_TESTS.contains(group)
                || group.startsWith("org.junit")
                || NAMES_FOR_TESTS.matcher(artifact).matches()
                || NAMES_FOR_TESTS
                        .matcher(group.substring(group.lastIndexOf('.') + 1))
                        .matches();
    }

    @Override
    public String toString() {
        return group + ":" + artifact + (isTestJar() ? " (tests)" : "");
    }
}
