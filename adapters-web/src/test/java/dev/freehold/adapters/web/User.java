package dev.freehold.adapters.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/** Someone who talks to the API with a valid token. Where JSON is written here, {@code '} stands for a double quote. */
record User(Api api, String id) {

    /** The path of their tasks. */
    String tasks() {
        return "/api/users/" + UriUtils.encode(id, StandardCharsets.UTF_8) + "/tasks";
    }

    String bearer() {
        return "Bearer " + Api.tokenOf(id);
    }

    Answer send(String method, String path, String body, String... headers) {
        boolean isTyped = Arrays.stream(headers).anyMatch("Content-Type"::equalsIgnoreCase);
        Stream<String> own = Stream.of("Authorization", bearer());
        Stream<String> type = body.isEmpty() || isTyped ? Stream.of() : Stream.of("Content-Type", "application/json");
        return api.send(
                method,
                path,
                body.replace('\'', '"'),
                Stream.of(own, type, Arrays.stream(headers))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }

    Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    Answer list(String query) {
        return get(tasks() + query);
    }

    Answer post(String body, String... headers) {
        return send("POST", tasks(), body, headers);
    }

    Answer put(String path, String body, String... headers) {
        return send("PUT", path, body, headers);
    }

    Answer patch(String path, String body, String... headers) {
        return send("PATCH", path, body, headers);
    }

    Answer delete(String path, String... headers) {
        return send("DELETE", path, "", headers);
    }

    /** Creates a task and says where it is. */
    String create(String body) {
        Answer created = post(body);
        if (created.status() != 201) {
            throw new AssertionError(created.text());
        }
        return created.header("Location").orElseThrow();
    }

    /** Creates a task of that title and says where it is. */
    String titled(String title) {
        return create("{'title':'" + title + "'}");
    }
}
