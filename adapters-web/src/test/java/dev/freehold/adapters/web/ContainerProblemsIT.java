package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the container refuses by itself has the type that the page on problems gives it. */
class ContainerProblemsIT {
    private final Api api = Api.shared();
    private final User ada = api.user();

    /** It reads no header after such a line, and so knows no Host. */
    @ParameterizedTest
    @ValueSource(strings = {"?q=\"roses\"", "?q=r\u00c3\u00b6schen", "?q={x}", "#roses", " roses"})
    void a_line_that_is_not_http(String rest) {
        Answer answer = RawHttp.bytes(
                api,
                "GET " + ada.tasks() + rest + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + ada.bearer()
                        + "\r\n\r\n");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.member("type")).isEqualTo("/docs#invalid_http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%zz", "%", "%c3", "%ff"})
    void a_path_that_cannot_be_decoded(String rest) {
        Answer answer = RawHttp.as(ada, "GET " + ada.tasks() + rest);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.member("type")).isEqualTo("/docs#ambiguous_path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 100\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"t"})
    void a_body_that_is_cut_off(String rest) {
        Answer answer = RawHttp.cutOff(ada, rest);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.member("type")).isEqualTo("/docs#incomplete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INF/web.xml", "/META-INF/x"})
    void a_path_that_it_keeps_to_itself(String path) {
        assertThat(RawHttp.send(api, "GET " + path).member("type"))
                .isIn("/docs#no_such_route", "/docs#unauthenticated");
    }

    @Test
    void a_question_about_the_server_as_a_whole() {
        Answer answer = RawHttp.send(api, "OPTIONS *");

        assertThat(answer.status()).isIn(400, 401, 404);
        assertThat(answer.all("X-Request-Id")).hasSize(1);
    }
}
