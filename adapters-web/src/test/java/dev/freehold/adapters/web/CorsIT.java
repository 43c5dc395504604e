package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.application.TasksApplication;
import dev.freehold.application.port.StorageUnavailable;
import dev.freehold.application.port.in.ManageTasks;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

class CorsIT {
    private static final String ORIGIN = "Origin: " + Api.ORIGIN;
    private final User ada = Api.shared().user();

    private static void assertGranted(Answer answer) {
        assertThat(answer.all("Access-Control-Allow-Origin")).as(answer.text()).containsExactly(Api.ORIGIN);
        assertThat(words(answer, "Access-Control-Expose-Headers"))
                .containsExactlyInAnyOrder(
                        "etag", "link", "location", "retry-after", "total-count", "www-authenticate");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(words(answer, "Vary")).contains("origin");
    }

    private static void assertNotGranted(Answer answer) {
        assertThat(answer.headers().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
        assertThat(words(answer, "Vary")).contains("origin");
    }

    private static List<String> words(Answer answer, String header) {
        return answer.all(header).stream()
                .flatMap(line -> Stream.of(line.toLowerCase(Locale.ROOT).split(", *")))
                .toList();
    }

    @Test
    void a_page_of_an_allowed_origin_may_read_every_answer_refusals_included() {
        String task = ada.titled("a");

        assertGranted(RawHttp.as(ada, "GET " + ada.tasks(), ORIGIN));
        assertGranted(RawHttp.as(ada, "DELETE " + task, ORIGIN));
        assertGranted(RawHttp.as(ada, "OPTIONS " + ada.tasks(), ORIGIN));
        assertGranted(Refused.with(401, RawHttp.send(Api.shared(), "GET " + ada.tasks(), ORIGIN)));
        assertGranted(Refused.with(403, RawHttp.as(ada, "GET /api/users/bob/tasks", ORIGIN)));
        assertGranted(Refused.with(404, RawHttp.as(ada, "GET " + task, ORIGIN)));
        assertGranted(Refused.with(404, RawHttp.as(ada, "GET /nowhere", ORIGIN)));
        assertGranted(Refused.with(400, RawHttp.as(ada, "GET " + ada.tasks() + "?x", ORIGIN)));
        assertGranted(Refused.with(400, RawHttp.as(ada, "GET " + ada.tasks() + "//", ORIGIN)));
        assertGranted(Refused.with(405, RawHttp.as(ada, "PUT " + ada.tasks(), ORIGIN)));
        assertGranted(Refused.with(406, RawHttp.as(ada, "GET " + ada.tasks(), ORIGIN, "Accept: text/html")));
        assertGranted(Refused.with(415, RawHttp.as(ada, "POST " + ada.tasks(), ORIGIN, "Content-Length: 0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "BREW", "PROPFIND"})
    void a_method_that_no_page_may_use_is_refused_like_any_other(String method) {
        assertGranted(Refused.with(401, RawHttp.send(Api.shared(), method + " " + ada.tasks(), ORIGIN)));
        assertGranted(Refused.with(405, RawHttp.as(ada, method + " " + ada.tasks(), ORIGIN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/users/%zz/tasks", "/../x"})
    void what_the_container_refuses_may_be_read_too(String path) {
        assertGranted(Refused.with(400, RawHttp.as(ada, "GET " + path, ORIGIN)));
    }

    @Test
    void a_page_can_tell_down_from_busy() {
        try (Api api = Api.withRate(1)) {
            User bob = api.user();
            bob.list("");
            assertGranted(Refused.with(429, RawHttp.as(bob, "GET " + bob.tasks(), ORIGIN)));
        }
        assertGranted(Refused.with(503, failing(new StorageUnavailable(new IllegalStateException()))));
        assertGranted(Refused.with(500, failing(new IllegalStateException())));
    }

    private static Answer failing(RuntimeException failure) {
        TasksApplication application = Api.application(() -> Instant.EPOCH);
        ManageTasks broken = Mockito.mock(ManageTasks.class, call -> {
            throw failure;
        });
        try (Api api = Api.over(application.access(), broken, 0)) {
            User bob = api.user();
            return RawHttp.as(bob, "GET " + bob.tasks(), ORIGIN);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "null",
                "http://localhost:3001",
                "https://localhost:3000",
                "http://localhost",
                "http://a.localhost:3000",
                "http://localhost:3000.evil.example",
                "http://localhost:3000, http://evil.example",
                "*"
            })
    void a_page_of_another_origin_is_granted_nothing(String origin) {
        Answer request = RawHttp.as(ada, "GET " + ada.tasks(), "Origin: " + origin);
        Answer preflight = preflight(ada.tasks(), origin, "GET", "authorization");

        assertThat(request.status()).isIn(200, 403);
        assertNotGranted(request);
        Refused.with(403, preflight);
        assertNotGranted(preflight);
    }

    @Test
    void an_answer_to_no_page_varies_by_origin_all_the_same() {
        assertNotGranted(ada.list(""));
    }

    private static Answer preflight(String path, String origin, String method, String headers) {
        return RawHttp.send(
                Api.shared(),
                "OPTIONS " + path,
                "Origin: " + origin,
                "Access-Control-Request-Method: " + method,
                "Access-Control-Request-Headers: " + headers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"})
    void a_preflight_of_an_allowed_origin_needs_no_token_and_is_told_what_it_may_do(String method) {
        Answer answer = preflight(
                ada.tasks(), Api.ORIGIN, method, "authorization,content-type,idempotency-key,if-match,if-none-match");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.all("Access-Control-Allow-Origin")).containsExactly(Api.ORIGIN);
        assertThat(words(answer, "Access-Control-Allow-Methods")).contains(method.toLowerCase(Locale.ROOT));
        assertThat(words(answer, "Access-Control-Allow-Headers"))
                .containsExactlyInAnyOrder(
                        "authorization", "content-type", "idempotency-key", "if-match", "if-none-match");
        assertThat(answer.header("Access-Control-Max-Age")).contains("7200");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(words(answer, "Vary")).contains("origin");
    }

    @Test
    void a_preflight_for_more_than_that_is_refused() {
        Refused.with(403, preflight(ada.tasks(), Api.ORIGIN, "TRACE", "authorization"));
        Refused.with(403, preflight(ada.tasks(), Api.ORIGIN, "GET", "x-unknown"));
        Refused.with(403, preflight(ada.tasks(), Api.ORIGIN, "GET", "cookie"));
    }
}
