package dev.freehold.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the containers are given is what the servers read, and none of them may do more than it needs. */
class ContainersTest {
    private static final Path SHIPPING = Path.of("shipping");
    /** In quotes, but for what the auth server sets itself. */
    private static final Pattern VARIABLE = Pattern.compile("(?<!process\\.env\\[)\"([A-Z]+(?:_[A-Z]+)*)\"");

    private static final Set<String> API = variables(Path.of("src/main/java/dev/freehold/bootstrap/settings"));
    private static final Set<String> AUTH = variables(Path.of("../frontend/server/settings"));
    private static final Set<String> REQUIRED_BY_API =
            Set.of("BETTER_AUTH_SECRET", "DATABASE_URL", "DATABASE_USER", "DATABASE_PASSWORD");
    private static final Set<String> REQUIRED_BY_AUTH = Set.of("BETTER_AUTH_SECRET", "AUTH_DATABASE_URL");
    private static final Map<String, Object> COMPOSE =
            documents(SHIPPING.resolve("containers/compose.yaml")).getFirst();

    @Test
    void the_page_lists_every_variable_that_is_read_and_no_other() throws IOException {
        String page = Files.readString(Path.of("../docs/operations/configure.md"));
        Set<String> listed = page.lines()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> Pattern.compile("`([A-Z_]+)`")
                        .matcher(line.split("\\|")[1])
                        .results()
                        .map((MatchResult found) -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> read = new TreeSet<>(API);
        read.addAll(AUTH);
        assertThat(listed).isEqualTo(read);
    }

    @Test
    void compose_gives_each_server_what_it_reads() {
        assertThat(environment("api"))
                .isSubsetOf(API)
                .containsAll(REQUIRED_BY_API)
                .doesNotContain("DATABASE_MIGRATION_USER");
        assertThat(environment("migration"))
                .isSubsetOf(API)
                .contains("DATABASE_MIGRATION_PASSWORD")
                .doesNotContain("BETTER_AUTH_SECRET");
        assertThat(environment("auth"))
                .isSubsetOf(AUTH)
                .containsAll(REQUIRED_BY_AUTH)
                .contains("TRUSTED_PROXIES");
    }

    @Test
    void kubernetes_gives_each_server_what_it_reads() {
        assertThat(settings("freehold-api"))
                .isSubsetOf(API)
                .containsAll(REQUIRED_BY_API)
                .doesNotContain("DATABASE_MIGRATION_USER");
        assertThat(settings("freehold-auth"))
                .isSubsetOf(AUTH)
                .containsAll(REQUIRED_BY_AUTH)
                .contains("TRUSTED_PROXIES");
    }

    @Test
    void the_pages_write_what_the_servers_read() throws IOException {
        String page = Files.readString(Path.of("../docs/operations/install.md"));
        assertThat(written(page, "api"))
                .isSubsetOf(API)
                .containsAll(REQUIRED_BY_API)
                .doesNotContain("DATABASE_MIGRATION_USER");
        assertThat(written(page, "auth")).isSubsetOf(AUTH).containsAll(REQUIRED_BY_AUTH);
    }

    @Test
    void the_proxy_of_compose_alone_is_believed() {
        Object trusted = at(COMPOSE, "services", "auth", "environment", "TRUSTED_PROXIES");
        assertThat(trusted).isEqualTo(at(COMPOSE, "services", "proxy", "networks", "inside", "ipv4_address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"migration", "api", "auth", "proxy"})
    void a_container_of_compose_is_read_only_and_without_privileges(String service) {
        assertThat(at(COMPOSE, "services", service, "read_only")).isEqualTo(true);
        assertThat(at(COMPOSE, "services", service, "cap_drop")).isEqualTo(List.of("ALL"));
        assertThat(at(COMPOSE, "services", service, "security_opt")).isEqualTo(List.of("no-new-privileges:true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "auth", "migration"})
    void a_pod_meets_the_restricted_standard(String file) {
        Map<String, Object> workload =
                documents(SHIPPING.resolve("kubernetes/" + file + ".yaml")).getFirst();
        Object pod = at(workload, "spec", "template", "spec");
        assertThat(at(pod, "automountServiceAccountToken")).isEqualTo(false);
        assertThat(at(pod, "securityContext", "runAsNonRoot")).isEqualTo(true);
        assertThat(at(pod, "securityContext", "seccompProfile", "type")).isEqualTo("RuntimeDefault");
        Object container = ((List<?>) at(pod, "containers")).getFirst();
        assertThat(at(container, "securityContext", "allowPrivilegeEscalation")).isEqualTo(false);
        assertThat(at(container, "securityContext", "readOnlyRootFilesystem")).isEqualTo(true);
        assertThat(at(container, "securityContext", "capabilities", "drop")).isEqualTo(List.of("ALL"));
        assertThat(at(container, "resources", "limits", "memory")).isNotNull();
        assertThat(at(container, "resources", "requests", "cpu")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "auth"})
    void a_server_is_probed_and_one_of_its_pods_always_stays(String file) {
        List<Map<String, Object>> documents = documents(SHIPPING.resolve("kubernetes/" + file + ".yaml"));
        Object container = ((List<?>) at(documents.getFirst(), "spec", "template", "spec", "containers")).getFirst();
        assertThat(Stream.of("startupProbe", "livenessProbe", "readinessProbe"))
                .allSatisfy(probe ->
                        assertThat(at(container, probe, "httpGet", "path")).isNotNull());
        assertThat(documents)
                .extracting(document -> at(document, "kind"))
                .containsExactly("Deployment", "Service", "PodDisruptionBudget");
        // All three mean the same pods.
        Object label = at(documents.getFirst(), "spec", "template", "metadata", "labels");
        assertThat(at(documents.get(0), "spec", "selector", "matchLabels")).isEqualTo(label);
        assertThat(at(documents.get(1), "spec", "selector")).isEqualTo(label);
        assertThat(at(documents.get(2), "spec", "selector", "matchLabels")).isEqualTo(label);
    }

    @Test
    void an_image_runs_as_nobody_in_particular_and_says_whether_it_is_well() throws IOException {
        String[] stages =
                Files.readString(SHIPPING.resolve("containers/Dockerfile")).split("(?m)^FROM ");
        assertThat(stages)
                .filteredOn(stage -> stage.contains("ENTRYPOINT"))
                .hasSize(2)
                .allSatisfy(stage -> assertThat(stage)
                        .contains("USER 10001:10001", "HEALTHCHECK", "STOPSIGNAL SIGTERM")
                        .doesNotContain("ENV BETTER", "ARG BETTER"));
    }

    /** The names that stand in the code that reads settings. */
    private static Set<String> variables(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".test.ts"))
                    .flatMap(file -> VARIABLE.matcher(read(file)).results())
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> environment(String service) {
        return names(at(COMPOSE, "services", service, "environment"));
    }

    /** Of the ConfigMap and the Secret with that name. */
    private static Set<String> settings(String name) {
        Set<String> names = new TreeSet<>();
        for (Map<String, Object> document : documents(SHIPPING.resolve("kubernetes/settings.yaml"))) {
            if (name.equals(at(document, "metadata", "name"))) {
                names.addAll(names(document.containsKey("data") ? at(document, "data") : at(document, "stringData")));
            }
        }
        return names;
    }

    private static Set<String> written(String page, String file) {
        String text = page.split(Pattern.quote("> /etc/freehold/" + file + ".env <<FILE\n"), 2)[1]
                .split("(?m)^FILE$", 2)[0];
        return text.lines().map(line -> line.split("=", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Object map) {
        return ((Map<?, ?>) map).keySet().stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Map<String, Object>> documents(Path file) {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        return StreamSupport.stream(yaml.loadAll(read(file)).spliterator(), false)
                .map(ContainersTest::map)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object document) {
        return (Map<String, Object>) document;
    }

    private static Object at(Object document, String... path) {
        Object found = document;
        for (String step : path) {
            found = ((Map<?, ?>) found).get(step);
            assertThat(found).as(String.join(".", path)).isNotNull();
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
