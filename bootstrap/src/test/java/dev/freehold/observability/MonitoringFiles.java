package dev.freehold.observability;

import dev.freehold.bootstrap.local.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What an operator gives Prometheus and Grafana, and the page that explains it. */
final class MonitoringFiles {
    static final Path FOLDER = Repository.containing(Path.of("")).root().resolve("docs/operations/monitoring");

    private static final Pattern NOT_A_NAME = Pattern.compile("\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|\\bby *\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("\\b[a-z][a-z0-9_]*\\b(?! *\\()");
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| (?!---|panel|reason|alert)([^|]+?) \\|");

    private MonitoringFiles() {}

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each panel's title. */
    static List<String> panels() {
        return dashboard()
                .valueStream()
                .map(panel -> panel.path("title").stringValue())
                .toList();
    }

    /** Each panel's queries, for all instances and over a minute. */
    static List<String> queries() {
        return dashboard()
                .valueStream()
                .flatMap(panel -> panel.path("targets").valueStream())
                .map(target -> target.path("expr")
                        .stringValue()
                        .replace("$instance", ".*")
                        .replace("$__rate_interval", "1m"))
                .toList();
    }

    private static JsonNode dashboard() {
        return new JsonMapper().readTree(text("dashboard.json")).path("panels");
    }

    /** Each alert's name. */
    static List<String> alerts() {
        return rules().map(rule -> rule.path("alert").stringValue()).toList();
    }

    /** Those that a unit test of the rules makes fire. */
    static Set<String> firedAlerts() {
        Set<String> fired = new TreeSet<>();
        new YAMLMapper()
                .readTree(text("alerts.test.yml"))
                .path("tests")
                .valueStream()
                .flatMap(test -> test.path("alert_rule_test").valueStream())
                .filter(test -> test.path("exp_alerts").size() > 0)
                .forEach(test -> fired.add(test.path("alertname").stringValue()));
        return fired;
    }

    /** The name of each metric that a panel or an alert asks for, but {@code up}, which is Prometheus' own. */
    static Set<String> metrics() {
        Set<String> names = new TreeSet<>();
        Stream.concat(queries().stream(), rules().map(rule -> rule.path("expr").stringValue()))
                .forEach(query -> NAME.matcher(NOT_A_NAME.matcher(query).replaceAll(""))
                        .results()
                        .forEach(name -> names.add(name.group())));
        names.remove("up");
        return names;
    }

    private static Stream<JsonNode> rules() {
        return new YAMLMapper()
                .readTree(text("alerts.yml"))
                .path("groups")
                .valueStream()
                .flatMap(group -> group.path("rules").valueStream());
    }

    /** What a table of the page explains: the first cell of each row, or each name in it. */
    static List<String> explained(String section) {
        String page = text("../dashboard.md");
        int start = page.indexOf("\n## " + section + "\n");
        int end = page.indexOf("\n## ", start + 1);
        return FIRST_CELL
                .matcher(page.substring(start, end))
                .results()
                .map((MatchResult row) -> row.group(1).replace("`", ""))
                .flatMap(cell -> Stream.of(cell.split(", ", -1)))
                .toList();
    }
}
