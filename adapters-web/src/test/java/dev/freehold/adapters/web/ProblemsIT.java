package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.application.TasksApplication;
import dev.freehold.application.port.StorageUnavailable;
import dev.freehold.application.port.in.AccessControl;
import dev.freehold.application.port.in.ManageTasks;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

class ProblemsIT {
    private static final String MARKER = "select * from tasks";
    private final User ada = Api.shared().user();

    @Test
    void a_problem_is_complete_and_its_instance_the_path_alone() {
        Answer answer = Refused.naming(ada.list("?secret=marker"), "secret");

        assertThat(answer.json().propertyNames())
                .containsExactly("type", "title", "status", "detail", "instance", "errors");
        assertThat(answer.member("instance")).isEqualTo(ada.tasks());
        assertThat(answer.text()).doesNotContain("marker");
        assertThat(answer.json().path("errors").get(0).propertyNames()).containsExactly("field", "detail");
    }

    @Test
    void the_detail_says_the_first_fault_with_its_field_and_how_many_more_there_are() {
        assertThat(ada.post("{'title':' '}").member("detail")).isEqualTo("title must not be blank.");
        assertThat(ada.post("{'title':' ','priority':'x','no':1}").member("detail"))
                .isEqualTo("no is not a field of a task, and 2 more.");
        assertThat(ada.post("[]").member("detail")).isEqualTo("The body must be a JSON object.");
        assertThat(ada.list("?limit=0&sort=x").member("detail")).endsWith(", and 1 more.");
        assertThat(ada.get(ada.tasks() + "/x", "If-Match", "x").member("detail"))
                .startsWith("If-Match must be");
    }

    @Test
    void only_a_400_for_content_has_errors() {
        assertThat(Refused.with(404, ada.get("/nowhere")).json().has("errors")).isFalse();
        assertThat(Refused.with(400, RawHttp.as(ada, "GET /a//b")).json().has("errors"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a|b HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /a?b|c HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /a?b=%zz|c HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /a?b\\c HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /a<b HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /a\"b HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /a HTTP/1.1\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: x\r\nContent-Length: a\r\n\r\n",
                "GET /a b c HTTP/1.1\r\nHost: x\r\n\r\n",
                "G(T /a HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET a HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: x\r\nBad Name: y\r\nConnection: close\r\n\r\n",
                "\u0016\u0003\u0001\u0002 / HTTP/1.1\r\nHost: x\r\n\r\n"
            })
    void what_the_container_refuses_is_a_problem_too(String request) {
        Refused.with(400, RawHttp.bytes(Api.shared(), request));
    }

    @Test
    void so_are_other_versions_and_codings_of_http() {
        Refused.with(505, RawHttp.bytes(Api.shared(), "GET /a HTTP/9.9\r\nHost: x\r\n\r\n"));
        Refused.with(
                501, RawHttp.bytes(Api.shared(), "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: nonsense\r\n\r\n"));
    }

    @Test
    void headers_too_large_are_a_problem() {
        Refused.with(400, RawHttp.as(ada, "GET " + ada.tasks(), "X-Large: " + "x".repeat(40_000)));
        Refused.with(400, RawHttp.as(ada, "GET /" + "x".repeat(40_000)));
    }

    @Test
    void a_token_larger_than_any_that_is_looked_at_is_401() {
        Refused.with(
                401, RawHttp.send(Api.shared(), "GET " + ada.tasks(), "Authorization: Bearer " + "x".repeat(20_000)));
    }

    @Test
    void trace_echoes_nothing() {
        for (String path : List.of("/", "/nowhere", ada.tasks())) {
            Answer answer = RawHttp.as(ada, "TRACE " + path, "X-Secret: marker");

            assertThat(answer.status()).isIn(404, 405);
            Refused.with(answer.status(), answer);
            assertThat(answer.text()).doesNotContain("marker", Api.tokenOf(ada.id()));
        }
    }

    @Test
    void every_answer_under_api_is_neither_stored_nor_guessed_at_and_sets_no_cookie() {
        String task = ada.titled("a");
        for (Answer answer : List.of(
                ada.list(""),
                ada.post("{'title':'a'}"),
                ada.get(task),
                ada.get(task, "If-None-Match", "*"),
                ada.patch(task, "{}"),
                ada.send("OPTIONS", task, ""),
                ada.send("HEAD", task, ""),
                ada.delete(task))) {
            assertThat(answer.status()).isLessThan(400);
            assertThat(answer.all("Cache-Control")).containsExactly("no-store");
            assertThat(answer.all("X-Content-Type-Options")).containsExactly("nosniff");
            for (String header : List.of("Set-Cookie", "Server", "X-Powered-By", "Expires", "Last-Modified")) {
                assertThat(answer.header(header)).as(header).isEmpty();
            }
        }
    }

    @Test
    void when_the_store_is_away_it_is_503_and_says_when_to_come_back() {
        RuntimeException away = new StorageUnavailable(new IllegalStateException(MARKER));
        try (Api api = failing(away)) {
            User bob = api.user();
            for (Answer answer : everyRoute(bob)) {
                Refused.with(503, answer);
                assertThat(answer.header("Retry-After").orElseThrow()).matches("[1-9][0-9]*");
                assertThat(answer.text()).doesNotContain(MARKER);
            }
            Refused.with(401, api.send("GET", bob.tasks(), ""));
            Refused.with(403, bob.get("/api/users/nobody/tasks"));
            Refused.with(404, bob.get("/api/users/" + bob.id() + "/nowhere"));
            Refused.naming(bob.post("{}"), "title");
        }
    }

    @Test
    void our_own_fault_is_500_and_tells_nothing() {
        for (RuntimeException fault : List.of(
                new IllegalStateException(MARKER),
                new IllegalArgumentException(MARKER),
                new NullPointerException(MARKER))) {
            try (Api api = failing(fault)) {
                for (Answer answer : everyRoute(api.user())) {
                    Refused.with(500, answer);
                    assertThat(answer.text()).doesNotContain(MARKER, "Illegal", "NullPointer");
                }
            }
        }
    }

    @Test
    void so_it_is_where_it_happens_at_the_gate() {
        AccessControl broken = Mockito.mock(AccessControl.class, call -> {
            throw new IllegalStateException(MARKER);
        });
        try (Api api = Api.over(broken, Mockito.mock(ManageTasks.class), 0)) {
            User bob = api.user();
            Answer answer = RawHttp.as(bob, "GET " + bob.tasks(), "Origin: " + Api.ORIGIN);

            Refused.with(500, answer);
            assertThat(answer.text()).doesNotContain(MARKER);
            assertThat(answer.header("Access-Control-Allow-Origin")).contains(Api.ORIGIN);
        }
    }

    private static List<Answer> everyRoute(User user) {
        String task = user.tasks() + "/1";
        return List.of(
                user.list(""),
                user.post("{'title':'a'}"),
                user.post("{'title':'a'}", "Idempotency-Key", "k"),
                user.get(task),
                user.put(task, "{'title':'a','completed':true}"),
                user.patch(task, "{}"),
                user.delete(task));
    }

    private static Api failing(RuntimeException failure) {
        TasksApplication application = Api.application(() -> Instant.EPOCH);
        ManageTasks broken = Mockito.mock(ManageTasks.class, call -> {
            throw failure;
        });
        return Api.over(application.access(), broken, 0);
    }
}
