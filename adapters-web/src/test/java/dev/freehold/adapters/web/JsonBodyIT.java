package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyIT {
    private static final String MILK = "{\"title\":\"milk\"}";
    private final User ada = Api.shared().user();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "[{'title':'a'}]",
                "null",
                "7",
                "'title'",
                "true",
                "{'title':'a'",
                "{'title':'a'} x",
                "{'title':'a'}{}",
                "{'title':'a'},",
                "{'title':'a'}\0",
                "{'title':'a','title':'a'}",
                "{'title':'a','t\\u0069tle':'b'}",
                "{'title':'a','id':{'b':1,'b':2}}",
                "{'title':'a','id':1,'id':1}",
                "{title:'a'}",
                "{'title':'a',}",
                "{'title':'a'/**/}",
                "{'title':'a\nb'}",
                "{'title':'\\x41'}",
                "{'title':'\\ud8'}",
                "{'title':NaN}",
                "{'title':01}",
                "\ufeff{'title':'a'}",
                "title=a"
            })
    void a_body_that_is_not_one_json_object_is_400_as_a_whole(String body) {
        String task = ada.titled("before");
        for (Answer answer : List.of(
                ada.post(body, "Content-Type", "application/json"),
                ada.put(task, body, "Content-Type", "application/json"),
                ada.patch(task, body, "Content-Type", "application/json"),
                ada.patch(task, body, "Content-Type", "application/merge-patch+json"))) {
            Refused.naming(answer, "");
        }
        assertThat(ada.list("").each("title")).containsExactly("before");
    }

    @Test
    void a_body_nested_without_end_is_400() {
        for (String nest : List.of("[", "{\"a\":")) {
            Refused.naming(ada.post("{\"id\":" + nest.repeat(10_000)), "");
        }
        Refused.naming(ada.post("{\"title\":\"a\",\"id\":" + "1".repeat(5_000) + "}"), "");
    }

    @Test
    void a_body_is_utf_8() {
        for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32BE", "UTF-32LE")) {
            Refused.naming(send(MILK.getBytes(Charset.forName(charset))), "");
        }
        Refused.naming(send("{\"title\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1)), "");
        Refused.naming(send(new byte[] {'{', '}', (byte) 0xC0, (byte) 0x80}), "");
        assertThat(send("{\"title\":\"\u00e9\ud83d\ude00\"}".getBytes(StandardCharsets.UTF_8))
                        .member("title"))
                .isEqualTo("\u00e9\ud83d\ude00");
    }

    private Answer send(byte[] body) {
        return ada.api()
                .send(
                        "POST",
                        ada.tasks(),
                        BodyPublishers.ofByteArray(body),
                        "Authorization",
                        ada.bearer(),
                        "Content-Type",
                        "application/json");
    }

    @Test
    void blanks_around_the_object_do_no_harm() {
        assertThat(ada.post(" \r\n\t" + MILK + "\n ").status()).isEqualTo(201);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        String task = ada.titled("a");

        Refused.naming(
                ada.put(
                        task,
                        "{'title':'','description':1,'completed':null,'priority':'x','due_date':'x','foo':1,'bar':2}",
                        "If-Match",
                        "x"),
                "title",
                "description",
                "completed",
                "priority",
                "due_date",
                "foo",
                "bar",
                "If-Match");
        Refused.naming(
                ada.post("{'description':1,'foo':1}", "Idempotency-Key", "a b"),
                "title",
                "description",
                "foo",
                "Idempotency-Key");
        Refused.naming(ada.patch(task, "[]", "If-Match", "x"), "", "If-Match");
        Refused.naming(ada.post("[]", "Idempotency-Key", "a b"), "", "Idempotency-Key");
    }

    @Test
    void what_was_sent_is_not_sent_back_but_the_names() {
        Answer answer = ada.post("{'title':7,'priority':'marker','due_date':'marker','\\ud800':1}");

        assertThat(answer.text()).doesNotContain("marker");
        assertThat(answer.fields()).contains("\ufffd");
    }
}
