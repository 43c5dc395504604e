package dev.freehold.adapters.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back.
 *
 * @param headers by name, in whatever case
 */
record Answer(int status, Map<String, List<String>> headers, byte[] body) {
    private static final JsonMapper MAPPER = new JsonMapper();

    Optional<String> header(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .toList();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return MAPPER.readTree(body);
    }

    /** A member of the object in the body, as text. */
    String member(String name) {
        return json().path(name).asString();
    }

    String etag() {
        return header("ETag").orElseThrow();
    }

    /** Of a list, that member of each task. */
    List<String> each(String name) {
        return StreamSupport.stream(json().spliterator(), false)
                .map(task -> task.path(name).asString())
                .toList();
    }

    /** Of a refusal for content, the names of all fields that are wrong. */
    List<String> fields() {
        return StreamSupport.stream(json().path("errors").spliterator(), false)
                .map(error -> error.path("field").asString())
                .toList();
    }

    /** The address of the next page. */
    Optional<String> next() {
        return header("Link").map(link -> link.replaceFirst("^<([^>]*)>; rel=\"next\"$", "$1"));
    }
}
