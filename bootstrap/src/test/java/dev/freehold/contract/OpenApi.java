package dev.freehold.contract;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document as served, which defines the valid responses. */
final class OpenApi {
    private static final Set<String> OURS = Set.of(
            "etag", "link", "location", "total-count", "retry-after", "www-authenticate", "allow", "accept-patch");
    private static final Set<Integer> OF_NO_OPERATION = Set.of(400, 401, 403, 404, 405, 413, 429);
    private static final Set<String> WITHOUT_BODY = Set.of("HEAD");

    private final JsonMapper mapper = new JsonMapper();
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final JsonNode document;

    OpenApi(String json) {
        document = mapper.readTree(json);
    }

    /** All described responses, each as "get /path 200". */
    Set<String> described() {
        Set<String> described = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("responses"))
                        .forEach(operation -> operation
                                .getValue()
                                .path("responses")
                                .propertyNames()
                                .forEach(status ->
                                        described.add(operation.getKey() + " " + path.getKey() + " " + status))));
        return described;
    }

    /** The query parameters of an operation. */
    Set<String> queryParameters(String method, String template) {
        Set<String> names = new TreeSet<>();
        document.path("paths").path(template).path(method).path("parameters").forEach(reference -> {
            JsonNode parameter = resolved(reference);
            if (parameter.path("in").stringValue("").equals("query")) {
                names.add(parameter.path("name").stringValue(""));
            }
        });
        return names;
    }

    /** The described response that this one matches, if any, in the format of {@link #described()}. */
    Optional<String> place(Exchange exchange) {
        return template(exchange.path())
                .map(template -> key(exchange.method()) + " " + template + " " + exchange.status())
                .filter(described()::contains);
    }

    /** Everything in the response that the document does not allow. */
    List<String> faults(Exchange exchange) {
        Optional<String> template = template(exchange.path());
        String method = key(exchange.method());
        JsonNode operation = template.map(
                        path -> document.path("paths").path(path).path(method))
                .orElse(mapper.missingNode());
        if (operation.isMissingNode()) {
            return faultsOfNoOperation(exchange);
        }
        JsonNode response = resolved(operation.path("responses").path(String.valueOf(exchange.status())));
        if (response.isMissingNode()) {
            return List.of("status " + exchange.status() + " is not described");
        }
        List<String> faults = new ArrayList<>(faultsOfHeaders(exchange, response.path("headers")));
        faults.addAll(faultsOfBody(exchange, response.path("content")));
        return faults;
    }

    private List<String> faultsOfNoOperation(Exchange exchange) {
        if (!OF_NO_OPERATION.contains(exchange.status())) {
            return List.of("status " + exchange.status() + " where no operation is described");
        }
        ObjectNode content = mapper.createObjectNode();
        for (String type : List.of("application/problem+json", "application/json")) {
            content.putObject(type).putObject("schema").put("$ref", "#/components/schemas/Problem");
        }
        return faultsOfBody(exchange, content);
    }

    private List<String> faultsOfHeaders(Exchange exchange, JsonNode described) {
        List<String> faults = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (Map.Entry<String, JsonNode> header : described.properties()) {
            names.add(header.getKey().toLowerCase(Locale.ROOT));
            JsonNode rule = resolved(header.getValue());
            Optional<String> value = exchange.header(header.getKey());
            if (value.isEmpty() && rule.path("required").booleanValue(false)) {
                faults.add("header " + header.getKey() + " is missing");
            }
            value.ifPresent(text -> validate(rule.path("schema"), headerValue(rule, text))
                    .forEach(error -> faults.add("header " + header.getKey() + ": " + error)));
        }
        exchange.headers().keySet().stream()
                .filter(OURS::contains)
                .filter(name -> !names.contains(name))
                .forEach(name -> faults.add("header " + name + " is not described"));
        return faults;
    }

    private JsonNode headerValue(JsonNode rule, String text) {
        boolean isNumber =
                resolved(rule.path("schema")).path("type").stringValue("").equals("integer");
        return isNumber ? mapper.readTree(text) : mapper.getNodeFactory().stringNode(text);
    }

    private List<String> faultsOfBody(Exchange exchange, JsonNode content) {
        if (WITHOUT_BODY.contains(exchange.method()) || content.isEmpty()) {
            return exchange.body().length == 0 ? List.of() : List.of("a body where none is described");
        }
        String type = exchange.header("Content-Type").orElse("none");
        if (!content.has(type)) {
            return List.of("content type " + type + " is not described");
        }
        return validate(content.path(type).path("schema"), mapper.readTree(exchange.body()));
    }

    private List<String> validate(JsonNode schema, JsonNode value) {
        ObjectNode whole = mapper.createObjectNode();
        whole.putArray("allOf").add(schema);
        whole.set("$defs", document.path("components").path("schemas"));
        return schemas
                .getSchema(mapper.readTree(whole.toString().replace("#/components/schemas/", "#/$defs/")))
                .validate(value)
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** Methods are case-sensitive: a request with "get" is not the GET that the document calls "get". */
    private static String key(String method) {
        String lower = method.toLowerCase(Locale.ROOT);
        return method.equals(lower) ? "no such method" : lower;
    }

    private Optional<String> template(String path) {
        return document.path("paths").propertyNames().stream()
                .filter(template -> Pattern.matches(template.replaceAll("\\{[a-z_]+}", "[^/]+"), path))
                .findFirst();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").stringValue("").substring(1)) : node;
    }
}
