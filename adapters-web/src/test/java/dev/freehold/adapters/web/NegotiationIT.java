package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NegotiationIT {
    private static final int LARGEST = 64 * 1024;
    private static final String MILK = "{'title':'milk'}";
    private final User ada = Api.shared().user();

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "TRACE", "BREW", "get", "post", "PROPFIND"})
    void another_method_on_the_list_is_405_with_the_methods_there_are(String method) {
        Answer refused = Refused.with(405, RawHttp.as(ada, method + " " + ada.tasks()));

        assertThat(allowed(refused)).containsExactlyInAnyOrder("GET", "HEAD", "POST", "OPTIONS");
        assertThat(allowed(RawHttp.as(ada, "OPTIONS " + ada.tasks()))).isEqualTo(allowed(refused));
        assertThat(refused.text()).doesNotContain(Api.tokenOf(ada.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "TRACE", "BREW", "patch"})
    void another_method_on_a_task_is_405_with_the_methods_there_are(String method) {
        String task = ada.titled("a");
        Answer refused = Refused.with(405, RawHttp.as(ada, method + " " + task));

        assertThat(allowed(refused)).containsExactlyInAnyOrder("GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS");
        assertThat(allowed(RawHttp.as(ada, "OPTIONS " + task))).isEqualTo(allowed(refused));
    }

    private static List<String> allowed(Answer answer) {
        return Stream.of(answer.header("Allow").orElseThrow().split(", *"))
                .sorted()
                .toList();
    }

    @Test
    void options_is_204_whatever_is_accepted() {
        Answer options = ada.send("OPTIONS", ada.tasks(), "", "Accept", "text/html");

        assertThat(options.status()).isEqualTo(204);
        assertThat(options.body()).isEmpty();
        Refused.with(404, ada.send("OPTIONS", "/api/users/" + ada.id() + "/nowhere", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/*",
                "application/xml",
                "application/json;q=0",
                "application/json;q=0, */*",
                "*/*;q=0",
                "application/*;q=0, */*",
                "application/problem+json",
                "nonsense",
                "image/png, text/html;q=0.9"
            })
    void what_accept_does_not_allow_is_406(String accept) {
        String task = ada.titled("a");
        for (Answer answer : List.of(
                ada.get(ada.tasks(), "Accept", accept),
                ada.get(task, "Accept", accept),
                ada.post(MILK, "Accept", accept),
                ada.put(task, "{'title':'b','completed':true}", "Accept", accept),
                ada.patch(task, "{'title':'b'}", "Accept", accept))) {
            Refused.with(406, answer);
        }
        assertThat(ada.list("").each("title")).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "*/*",
                "application/*",
                "text/html, */*;q=0.1",
                "application/json;q=0.001",
                "APPLICATION/JSON",
                "text/html;q=0.9, application/json;q=0.1",
                "application/json, */*;q=0"
            })
    void what_accept_allows_is_json(String accept) {
        assertThat(ada.get(ada.tasks(), "Accept", accept).header("Content-Type"))
                .contains("application/json");
        assertThat(ada.post(MILK, "Accept", accept).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "application/xml",
                "application/*",
                "*/*",
                "json",
                "application/json; charset=UTF-16",
                "application/json; charset=ISO-8859-1",
                "application/json;charset=nonsense",
                "application/jsonp",
                "application/vnd.api+json",
                "text/json",
                "application/json-patch+json",
                "application/json, text/plain"
            })
    void another_media_type_or_charset_is_415(String type) {
        String task = ada.titled("a");

        Refused.with(415, ada.post(MILK, "Content-Type", type));
        Refused.with(415, ada.put(task, "{'title':'b','completed':true}", "Content-Type", type));
        Refused.with(415, ada.patch(task, "{'title':'b'}", "Content-Type", type));
        assertThat(ada.list("").each("title")).containsExactly("a");
    }

    @Test
    void merge_patch_is_for_patch_alone() {
        String task = ada.titled("a");

        Refused.with(415, ada.post(MILK, "Content-Type", "application/merge-patch+json"));
        Refused.with(
                415, ada.put(task, "{'title':'b','completed':true}", "Content-Type", "application/merge-patch+json"));
    }

    @Test
    void no_media_type_is_415() {
        Refused.with(415, RawHttp.as(ada, "POST " + ada.tasks(), "Content-Length: 0"));
        Refused.with(415, ada.api().send("POST", ada.tasks(), "{}", "Authorization", ada.bearer()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json;charset=utf-8", "application/json; charset=\"UTF-8\"", "Application/JSON; a=b"
            })
    void json_in_utf_8_is_taken_however_it_is_written(String type) {
        assertThat(ada.post(MILK, "Content-Type", type).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "identity", "br", "x"})
    void any_content_encoding_is_415(String encoding) {
        Refused.with(415, ada.post(MILK, "Content-Encoding", encoding));
    }

    @Test
    void a_body_has_64_kib_at_most() {
        String body = "{'title':'milk'" + " ".repeat(LARGEST - MILK.length()) + "}";

        assertThat(body).hasSize(LARGEST);
        assertThat(ada.post(body).status()).isEqualTo(201);
        Refused.with(413, ada.post(body + " "));
        Refused.with(413, ada.patch(ada.tasks() + "/1", body + " "));
    }

    @Test
    void a_body_in_chunks_has_64_kib_at_most_too() {
        Refused.with(413, chunked(LARGEST + 1));
        Refused.with(413, chunked(10 * LARGEST));
        assertThat(chunked(LARGEST).status()).isEqualTo(400);
    }

    private Answer chunked(int size) {
        return ada.api()
                .send(
                        "POST",
                        ada.tasks(),
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size])),
                        "Authorization",
                        ada.bearer(),
                        "Content-Type",
                        "application/json");
    }

    @Test
    void a_body_that_is_announced_too_large_is_413_though_nothing_of_it_was_sent() {
        Refused.with(413, RawHttp.post(ada, "Content-Length: 99999999999\r\nExpect: 100-continue\r\n\r\n"));
        Refused.with(413, RawHttp.as(ada, "GET " + ada.tasks(), "Content-Length: 65537"));
    }

    @Test
    void a_body_that_cannot_be_read_is_400() {
        for (String chunks :
                List.of("zz\r\n{}\r\n0\r\n\r\n", "-1\r\n{}\r\n0\r\n\r\n", "2\r\n{}x0\r\n\r\n", "fffffffff\r\n{}")) {
            Refused.with(400, RawHttp.post(ada, "Transfer-Encoding: chunked\r\n\r\n" + chunks));
        }
    }

    @Test
    void a_body_that_ends_before_it_is_whole_is_400() {
        Refused.with(400, RawHttp.cutOff(ada, "Content-Length: 100\r\n\r\n{}"));
        Refused.with(400, RawHttp.cutOff(ada, "Transfer-Encoding: chunked\r\n\r\n10\r\n{}"));
    }

    @Test
    void several_lines_of_accept_are_one_list() {
        String path = "GET " + ada.tasks();

        assertThat(RawHttp.as(ada, path, "Accept: text/html", "Accept: application/json")
                        .status())
                .isEqualTo(200);
        assertThat(RawHttp.as(ada, path, "Accept:").status()).isEqualTo(200);
        Refused.with(406, RawHttp.as(ada, path, "Accept: text/html", "Accept: application/json;q=0"));
    }

    @Test
    void two_media_types_are_none() {
        String rest = "Content-Length: 16\r\n\r\n{\"title\":\"milk\"}";

        Refused.with(415, RawHttp.post(ada, "Content-Type: text/plain\r\n" + rest));
        Refused.with(415, RawHttp.post(ada, "Content-Type: application/json\r\n" + rest));
        assertThat(ada.list("").text()).isEqualTo("[]");
    }

    @Test
    void no_header_makes_one_method_of_another() {
        String task = ada.titled("a");
        for (String header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
            assertThat(ada.get(task, header, "DELETE").status()).isEqualTo(200);
            assertThat(ada.get(task + "?_method=DELETE", header, "DELETE").status())
                    .isEqualTo(200);
        }
        assertThat(ada.get(task).status()).isEqualTo(200);
    }
}
