package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionalIT {
    private final User ada = Api.shared().user();
    private final String task = ada.titled("before");
    private final String first = ada.get(task).etag();

    @Test
    void an_etag_is_strong() {
        assertThat(first).matches("\"[\\x21\\x23-\\x7e]+\"");
    }

    @Test
    void if_match_lets_a_change_through_while_the_task_is_as_it_was_seen() {
        for (String holds :
                List.of(first, "*", "\"x\", " + first, "W/\"x\"," + first + ",\"y\"", ", ," + first + " ,")) {
            assertThat(ada.patch(task, "{'title':'before'}", "If-Match", holds).status())
                    .as(holds)
                    .isEqualTo(200);
            assertThat(ada.put(task, "{'title':'before','completed':false}", "If-Match", holds)
                            .status())
                    .isEqualTo(200);
        }
        assertThat(ada.delete(task, "If-Match", first).status()).isEqualTo(204);
    }

    @Test
    void if_match_stops_a_change_to_what_has_changed_since() {
        String second = ada.patch(task, "{'title':'after'}", "If-Match", first).etag();
        for (String stale : List.of(
                first,
                "W/" + second,
                "W/" + first,
                "\"\"",
                "\"x\"",
                "\"02\"",
                "\"-1\"",
                "\"0\"",
                "\"99999999999999999999\"",
                "\"*\"",
                first + ", W/" + second)) {
            Refused.with(412, ada.patch(task, "{'title':'late'}", "If-Match", stale));
            Refused.with(412, ada.put(task, "{'title':'late','completed':true}", "If-Match", stale));
            Refused.with(412, ada.delete(task, "If-Match", stale));
        }
        assertThat(ada.get(task).member("title")).isEqualTo("after");
        assertThat(ada.get(task).etag()).isEqualTo(second);
    }

    @Test
    void without_if_match_the_last_write_wins_and_no_other_field_is_lost() {
        ada.patch(task, "{'description':'one'}");
        ada.patch(task, "{'priority':'high'}");
        ada.patch(task, "{'description':'two'}");

        Answer after = ada.get(task);

        assertThat(List.of(after.member("title"), after.member("description"), after.member("priority")))
                .containsExactly("before", "two", "high");
    }

    @Test
    void if_none_match_says_304_for_what_the_client_has_already() {
        for (String known : List.of(first, "*", "W/" + first, "\"x\", " + first, "\"x\",W/" + first)) {
            for (String method : List.of("GET", "HEAD")) {
                Answer answer = ada.send(method, task, "", "If-None-Match", known);
                assertThat(answer.status()).as(known).isEqualTo(304);
                assertThat(answer.body()).isEmpty();
                assertThat(answer.etag()).isEqualTo(first);
                assertThat(answer.header("Cache-Control")).contains("no-store");
            }
        }
    }

    @Test
    void if_none_match_does_not_hold_back_what_is_new() {
        for (String other : List.of("\"x\"", "\"\"", "W/\"x\"", "\"2\", \"3\"", "\"99999999999999999999\"")) {
            assertThat(ada.get(task, "If-None-Match", other).status()).isEqualTo(200);
        }
        ada.patch(task, "{'title':'after'}");
        assertThat(ada.get(task, "If-None-Match", first).member("title")).isEqualTo("after");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "x",
                "\"x",
                "x\"",
                "'x'",
                "\"a\" \"b\"",
                "\"a\", *",
                "*, \"a\"",
                "**",
                "W/",
                "w/\"a\"",
                "W/*",
                "W /\"a\"",
                ",",
                "\"a\";q=1",
                "\"a b\"",
                "\"a\"b",
                "\"a\",b"
            })
    void a_malformed_tag_is_400_under_the_name_of_the_header(String malformed) {
        Refused.naming(ada.patch(task, "{}", "If-Match", malformed), "If-Match");
        Refused.naming(ada.put(task, "{'title':'a','completed':true}", "If-Match", malformed), "If-Match");
        Refused.naming(ada.delete(task, "If-Match", malformed), "If-Match");
        Refused.naming(ada.get(task, "If-None-Match", malformed), "If-None-Match");
        Refused.naming(ada.get(task, "If-Match", malformed), "If-Match");
        Refused.naming(ada.patch(task, "{}", "If-None-Match", malformed), "If-None-Match");
        Refused.naming(ada.put(task, "{'title':'a','completed':true}", "If-None-Match", malformed), "If-None-Match");
        Refused.naming(ada.delete(task, "If-None-Match", malformed), "If-None-Match");
        assertThat(ada.get(task).etag()).isEqualTo(first);
    }

    @Test
    void an_empty_header_is_malformed() {
        Refused.naming(RawHttp.as(ada, "DELETE " + task, "If-Match:"), "If-Match");
        Refused.naming(RawHttp.as(ada, "GET " + task, "If-None-Match: "), "If-None-Match");
    }

    @Test
    void several_lines_are_one_list() {
        assertThat(RawHttp.as(ada, "GET " + task, "If-None-Match: \"x\"", "If-None-Match: " + first)
                        .status())
                .isEqualTo(304);
        Refused.naming(RawHttp.as(ada, "GET " + task, "If-None-Match: *", "If-None-Match: " + first), "If-None-Match");
    }

    @Test
    void a_list_as_long_as_headers_may_be_is_read_in_no_time() {
        String many = "\"x\",".repeat(6_000) + first;
        String commas = ",".repeat(20_000);

        assertThat(ada.get(task, "If-None-Match", many).status()).isEqualTo(304);
        Refused.naming(ada.get(task, "If-None-Match", first + commas + "!"), "If-None-Match");
        Refused.naming(ada.get(task, "If-None-Match", "\"a\"" + " ,".repeat(10_000) + "!"), "If-None-Match");
    }

    @Test
    void conditions_that_the_api_does_not_speak_of_change_nothing() {
        String future = "Fri, 01 Jan 2100 00:00:00 GMT";
        for (String path : List.of(task, ada.tasks())) {
            Answer plain = ada.get(path);
            for (String header : List.of("If-Modified-Since", "If-Unmodified-Since")) {
                assertThat(ada.get(path, header, future).body()).isEqualTo(plain.body());
            }
            assertThat(RawHttp.as(ada, "GET " + path, "Range: bytes=0-1").text())
                    .isEqualTo(plain.text());
        }
        assertThat(ada.get(ada.tasks(), "If-None-Match", "*").status()).isEqualTo(200);
        assertThat(ada.get(ada.tasks(), "If-None-Match", first).status()).isEqualTo(200);
        assertThat(ada.post("{'title':'a'}", "If-None-Match", "*").status()).isEqualTo(201);
        assertThat(ada.patch(task, "{}", "If-Unmodified-Since", "Thu, 01 Jan 1970 00:00:00 GMT")
                        .status())
                .isEqualTo(200);
    }
}
