package dev.freehold.documents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.documents.Documents;
import dev.freehold.documents.Markdown;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The page of the contract and the OpenAPI document list the same. */
class ContractPageTest {
    private static final Pattern ROUTE = Pattern.compile("(?m)^\\| `([A-Z]+) +(?:…|/api/users/\\{user_id})([^`]*)`");
    private static final Pattern WORD = Pattern.compile("`(\\w+)`");
    private static final List<String> ANSWERED_EVERYWHERE = List.of("head", "options", "parameters");

    private final Markdown page = Markdown.of(Documents.read("docs/reference/contract.md"));

    private final JsonNode document = new YAMLMapper()
            .readTree(Documents.read("adapters-web/src/main/resources/dev/freehold/adapters/web/openapi.yaml"));

    @Test
    void the_same_routes() {
        Set<String> described = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().propertyNames().stream()
                        .filter(method -> !ANSWERED_EVERYWHERE.contains(method))
                        .forEach(method -> described.add(method + path.getKey().replace("/api/users/{user_id}", ""))));

        assertThat(ROUTE.matcher(page.section("Routes"))
                        .results()
                        .map((MatchResult route) -> route.group(1).toLowerCase(Locale.ROOT) + route.group(2)))
                .containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void the_same_fields_of_a_task() {
        assertThat(firstCells("The task"))
                .containsExactlyInAnyOrderElementsOf(
                        document.at("/components/schemas/Task/properties").propertyNames());
    }

    @Test
    void the_same_parameters_of_the_list() {
        Set<String> described = document.path("paths")
                .path("/api/users/{user_id}/tasks")
                .path("get")
                .path("parameters")
                .valueStream()
                .map(parameter -> document.at(
                                parameter.path("$ref").stringValue().substring(1))
                        .path("name")
                        .stringValue())
                .collect(Collectors.toSet());

        assertThat(firstCells("The list")).containsExactlyInAnyOrderElementsOf(described);
    }

    private List<String> firstCells(String section) {
        return page.section(section)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> WORD.matcher(line.split("\\|")[1]).results())
                .map((MatchResult word) -> word.group(1))
                .toList();
    }
}
