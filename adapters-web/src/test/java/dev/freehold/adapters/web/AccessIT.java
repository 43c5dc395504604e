package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("proof")
class AccessIT {
    private final User ada = Api.shared().user();

    @ParameterizedTest
    @CsvSource({
        "GET,/api/",
        "GET,/api/nowhere",
        "GET,/api/users",
        "GET,/api/users/",
        "GET,/api/users/x",
        "GET,/api/users/x/tasks/",
        "PUT,/api/users/x/tasks",
        "BREW,/api/users/x/tasks",
        "OPTIONS,/api/users/x/tasks",
        "GET,/api/users/x/tasks?limit=0",
        "POST,/api/users/x/tasks",
        "DELETE,/api/users/x/tasks/1",
        "HEAD,/api/users/x/tasks",
        "GET,/%61pi/users/x/tasks",
        "TRACE,/api/users/x/tasks",
        "PATCH,/api/v1",
        "GET,/api/auth/ok"
    })
    void without_a_token_every_path_under_api_is_401_existing_or_not(String method, String path) {
        Answer answer = RawHttp.send(Api.shared(), method + " " + path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.all("WWW-Authenticate")).containsExactly("Bearer");
        assertThat(answer.header("Allow")).isEmpty();
        if (!method.equals("HEAD")) {
            Refused.with(401, answer);
        }
    }

    @Test
    void a_body_of_any_kind_does_not_come_before_the_token() {
        for (String body : List.of("{", "x".repeat(70_000))) {
            Answer answer =
                    Api.shared().send("POST", ada.tasks(), body, "Content-Type", "text/plain", "Accept", "text/html");
            Refused.with(401, answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer garbage",
                "bearer garbage",
                "Bearer a.b.c",
                "Bearer",
                "Bearer ",
                "Bearer a b",
                "Bearer a,b",
                "Bearer \"a\"",
                "Bearer =",
                "BEARER x=y"
            })
    void a_token_that_is_none_is_named_invalid(String header) {
        Answer answer = RawHttp.send(Api.shared(), "GET " + ada.tasks(), "Authorization: " + header);

        Refused.with(401, answer);
        assertThat(answer.all("WWW-Authenticate")).containsExactly("Bearer error=\"invalid_token\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YTpi", "Token x", "", "Digest username=\"a\"", "Bear x"})
    void another_scheme_is_no_token(String header) {
        Answer answer = RawHttp.send(Api.shared(), "GET " + ada.tasks(), "Authorization: " + header);

        Refused.with(401, answer);
        assertThat(answer.all("WWW-Authenticate")).containsExactly("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "bearer", "BEARER", "bEaReR"})
    void the_scheme_is_written_in_any_case(String scheme) {
        String header = "Authorization: " + scheme + " " + Api.tokenOf(ada.id());

        assertThat(RawHttp.send(Api.shared(), "GET " + ada.tasks(), header).status())
                .isEqualTo(200);
    }

    @Test
    void a_token_stands_alone_in_its_header() {
        String token = Api.tokenOf(ada.id());
        for (String header : List.of(
                token,
                "Bearer" + token,
                "Bearer\t" + token,
                "Bearer " + token + ",",
                "Basic " + token,
                "Bearer " + token + " x",
                "Bearer " + token + ", Bearer " + token)) {
            Refused.with(401, RawHttp.send(Api.shared(), "GET " + ada.tasks(), "Authorization: " + header));
        }
    }

    @Test
    void two_headers_are_none_though_they_say_the_same() {
        String header = "Authorization: " + ada.bearer();
        for (String second :
                List.of(header, "authorization: Bearer x", "AUTHORIZATION: Basic YTpi", "Authorization:")) {
            Refused.with(401, RawHttp.send(Api.shared(), "GET " + ada.tasks(), header, second));
            Refused.with(401, RawHttp.send(Api.shared(), "GET " + ada.tasks(), second, header));
        }
    }

    @Test
    void a_token_anywhere_else_is_not_looked_at() {
        String token = Api.tokenOf(ada.id());

        Answer cookie = RawHttp.send(
                Api.shared(), "GET " + ada.tasks(), "Cookie: token=" + token, "Cookie: Authorization=Bearer " + token);
        Answer query = RawHttp.send(
                Api.shared(), "GET " + ada.tasks() + "?access_token=" + token + "&authorization=Bearer%20" + token);
        Answer body = Api.shared()
                .send(
                        "POST",
                        ada.tasks(),
                        "access_token=" + token,
                        "Content-Type",
                        "application/x-www-form-urlencoded");
        Answer others = RawHttp.send(
                Api.shared(),
                "GET " + ada.tasks(),
                "X-Authorization: Bearer " + token,
                "Proxy-Authorization: Bearer " + token);

        for (Answer answer : List.of(cookie, query, body, others)) {
            Refused.with(401, answer);
            assertThat(answer.all("WWW-Authenticate")).containsExactly("Bearer");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/tasks",
        "POST,/tasks",
        "GET,/tasks/1",
        "PUT,/tasks/1",
        "PATCH,/tasks/1",
        "DELETE,/tasks/1",
        "OPTIONS,/tasks",
        "GET,''",
        "GET,/",
        "GET,/nowhere",
        "BREW,/tasks",
        "TRACE,/tasks",
        "DELETE,/tasks"
    })
    void everything_of_another_user_is_403_whether_or_not_there_is_one(String method, String path) {
        User bob = Api.shared().user();
        bob.titled("the secret of bob");

        Answer existing = RawHttp.as(ada, method + " /api/users/" + bob.id() + path);
        Answer nobody = RawHttp.as(ada, method + " /api/users/nobody" + path);

        Refused.with(403, existing);
        assertThat(existing.text().replace(bob.id(), "nobody")).isEqualTo(nobody.text());
        assertThat(existing.text()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "ada,ada,200",
        "ada,%61da,200",
        "ada,%61%64%61,200",
        "ada,Ada,403",
        "ada,ad,403",
        "ada,adaa,403",
        "ada,ada%20,403",
        "ada,ada%E2%80%8B,403",
        "'a b',a%20b,200",
        "'a b',a+b,403",
        "a+b,a+b,200",
        "a+b,a%2Bb,200",
        "a+b,a%20b,403",
        "zo\u00e9,zo%C3%A9,200",
        "zo\u00e9,zoe%CC%81,403",
        "zoe\u0301,zoe%CC%81,200",
        "zoe\u0301,zo%C3%A9,403",
        "zo\u00e9,zo%c3%a9,200",
        "a?b,a%3Fb,200",
        "a#b,a%23b,200",
        "a:b@c,a:b@c,200",
        "a.b,a.b,200",
        "...,...,200"
    })
    void the_names_are_compared_exactly_after_one_decoding(String subject, String segment, int status) {
        String header = "Authorization: Bearer " + Api.tokenOf(subject);

        assertThat(RawHttp.send(Api.shared(), "GET /api/users/" + segment + "/tasks", header)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void outside_the_api_too_all_that_is_not_on_the_list_needs_a_token() {
        for (String path : List.of(
                "/",
                "/api",
                "/nowhere",
                "/API/users/x/tasks",
                "/apix/users",
                "/error",
                "/actuator/env",
                "/docsx",
                "/docs/a/b/c",
                "/openapi.json/",
                "/openapi.jsonx",
                "/OpenAPI.json")) {
            Refused.with(401, RawHttp.send(Api.shared(), "GET " + path));
            Refused.with(404, RawHttp.as(Api.shared().user(), "GET " + path));
        }
    }

    @Test
    void what_is_on_the_list_needs_none() {
        for (String path : List.of("/openapi.json", "/docs", "/docs/page/docs.js")) {
            assertThat(RawHttp.send(Api.shared(), "GET " + path).status())
                    .as(path)
                    .isEqualTo(200);
        }
    }
}
