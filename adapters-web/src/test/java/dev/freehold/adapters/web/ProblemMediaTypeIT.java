package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A problem goes by its own name, but for clients that know plain JSON alone. */
class ProblemMediaTypeIT {
    private final User ada = Api.shared().user();

    private String typeOf(String accept) {
        return ada.get(ada.tasks() + "/none", "Accept", accept)
                .header("Content-Type")
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "APPLICATION/JSON",
                "application/json;charset=utf-8",
                "text/html, application/json;q=0.5",
                "application/json, application/problem+json;q=0",
                "application/json, text/*"
            })
    void plain_json_is_sent_to_those_who_ask_for_nothing_else(String accept) {
        assertThat(typeOf(accept)).isEqualTo("application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "application/*+json",
                "application/json, */*;q=0.1",
                "application/json, application/*",
                "application/json, application/*+json",
                "application/json, application/problem+json",
                "application/problem+json",
                "application/json;q=0, */*"
            })
    void a_problem_is_sent_to_everyone_else(String accept) {
        assertThat(typeOf(accept)).isEqualTo("application/problem+json");
    }

    @Test
    void the_gate_goes_by_it_too_and_so_does_a_request_without_a_preference() {
        assertThat(Api.shared()
                        .send("GET", ada.tasks(), "", "Accept", "application/json")
                        .header("Content-Type"))
                .contains("application/json");
        assertThat(Api.shared().send("GET", ada.tasks(), "").header("Content-Type"))
                .contains("application/problem+json");
        assertThat(ada.get("/api//x", "Accept", "application/json").header("Content-Type"))
                .contains("application/json");
    }

    @Test
    void what_the_container_refuses_goes_by_it_too() {
        Answer refused = RawHttp.bytes(
                Api.shared(),
                "GET /a HTTP/1.1\r\nHost: x\r\nAccept: application/json\r\nContent-Length: -1\r\nConnection: close\r\n\r\n");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).contains("application/json");
    }
}
