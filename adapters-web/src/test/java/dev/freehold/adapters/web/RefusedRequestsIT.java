package dev.freehold.adapters.web;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verifyNoInteractions;

import dev.freehold.application.port.in.ManageTasks;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that is refused at the gate or for what it says has never reached the application. */
class RefusedRequestsIT {
    private static final ManageTasks TASKS = mock(ManageTasks.class);
    private static final Api API = Api.over(Api.application(() -> Instant.EPOCH).access(), TASKS, 0);
    private final User ada = API.user();

    @AfterEach
    void nothing_reached_the_application() {
        verifyNoInteractions(TASKS);
        reset(TASKS);
    }

    @AfterAll
    static void stop() {
        API.close();
    }

    private static final List<String> ROUTES = List.of("GET", "POST", "GET /1", "PUT /1", "PATCH /1", "DELETE /1");

    private static Answer send(User user, String owner, String route, String... headers) {
        String[] parts = (route + " ").split(" ", 2);
        return RawHttp.as(user, parts[0] + " /api/users/" + owner + "/tasks" + parts[1].strip(), headers);
    }

    @Test
    void without_a_token() {
        ROUTES.forEach(route -> Refused.with(401, RawHttp.send(API, route.split(" ")[0] + " " + ada.tasks())));
    }

    @Test
    void with_a_token_of_another_user() {
        ROUTES.forEach(route -> Refused.with(403, send(ada, "nobody", route)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/users/*//tasks", "/api/users/*/tasks/%2e%2e", "/api/users/*/tasks;x"})
    void by_a_path_that_reads_two_ways(String path) {
        Refused.with(400, RawHttp.as(ada, "GET " + path.replace("*", ada.id())));
    }

    @Test
    void for_an_answer_that_cannot_be_given() {
        for (String route : List.of("GET", "POST", "GET /1", "PUT /1", "PATCH /1")) {
            Refused.with(406, send(ada, ada.id(), route, "Accept: text/html"));
        }
    }

    @Test
    void with_a_body_that_is_too_large_or_of_another_kind() {
        for (String route : List.of("POST", "PUT /1", "PATCH /1")) {
            Refused.with(413, send(ada, ada.id(), route, "Content-Type: application/json", "Content-Length: 65537"));
            Refused.with(415, send(ada, ada.id(), route, "Content-Type: text/plain"));
        }
    }

    @Test
    void with_content_that_is_wrong() {
        String task = ada.tasks() + "/1";

        Refused.with(400, ada.list("?limit=0"));
        Refused.with(400, ada.list("?cursor=x"));
        Refused.with(400, ada.post("{}"));
        Refused.with(400, ada.post("{'title':'a'}", "Idempotency-Key", "a b"));
        Refused.with(400, ada.put(task, "{}"));
        Refused.with(400, ada.patch(task, "{'title':null}"));
        Refused.with(400, ada.get(task, "If-None-Match", "x"));
        Refused.with(400, ada.delete(task, "If-Match", "x"));
    }
}
