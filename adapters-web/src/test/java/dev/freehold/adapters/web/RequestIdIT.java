package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.application.port.StorageUnavailable;
import dev.freehold.application.port.in.AccessControl;
import dev.freehold.application.port.in.ManageTasks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** Every answer carries the id of its request, whoever gave it. */
class RequestIdIT {
    private final Api api = Api.shared();
    private final User ada = api.user();

    @Test
    void is_on_every_answer_and_on_no_two() {
        String task = ada.titled("a");
        List<Answer> answers = new ArrayList<>(List.of(
                ada.list(""),
                ada.get(task),
                ada.get(task, "If-None-Match", "*"),
                ada.send("OPTIONS", task, ""),
                ada.send("HEAD", task, ""),
                api.send("GET", "/openapi.json", ""),
                api.send("GET", "/docs", ""),
                api.send("GET", ada.tasks(), ""),
                api.send("GET", "/nowhere", ""),
                ada.get("/api/users/nobody/tasks"),
                ada.get(ada.tasks() + "/x"),
                ada.post("{'title':''}"),
                ada.send("PUT", ada.tasks(), ""),
                RawHttp.as(ada, "GET /a//b"),
                RawHttp.as(ada, "TRACE /"),
                RawHttp.send(api, "OPTIONS " + task, "Origin: " + Api.ORIGIN, "Access-Control-Request-Method: GET"),
                RawHttp.send(api, "OPTIONS " + task, "Origin: http://x", "Access-Control-Request-Method: GET"),
                RawHttp.bytes(api, "GET /a|b HTTP/1.1\r\nHost: x\r\n\r\n"),
                RawHttp.bytes(api, "GET /a HTTP/1.1\r\n\r\n"),
                RawHttp.bytes(api, "G(T /a HTTP/1.1\r\nHost: x\r\n\r\n"),
                RawHttp.bytes(api, "GET /a HTTP/9.9\r\nHost: x\r\n\r\n"),
                RawHttp.bytes(api, "\u0016\u0003\u0001\u0002 / HTTP/1.1\r\nHost: x\r\n\r\n"),
                RawHttp.as(ada, "GET " + ada.tasks(), "X-Large: " + "x".repeat(40_000)),
                RawHttp.cutOff(ada, "Content-Length: 100\r\n\r\n{"),
                ada.delete(task)));
        ManageTasks away = Mockito.mock(ManageTasks.class, call -> {
            throw new StorageUnavailable(new IllegalStateException());
        });
        try (Api unavailable = Api.over(Api.application(Instant::now).access(), away, 1)) {
            answers.add(Refused.with(503, unavailable.user("bob").list("")));
            answers.add(Refused.with(429, unavailable.user("bob").list("")));
        }
        AccessControl broken = Mockito.mock(AccessControl.class, call -> {
            throw new IllegalStateException();
        });
        try (Api failing = Api.over(broken, Mockito.mock(ManageTasks.class), 0)) {
            answers.add(Refused.with(500, failing.user().list("")));
        }

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.all("X-Request-Id"))
                        .singleElement()
                        .asString()
                        .matches("[0-9a-f]{16}"));
        assertThat(answers).extracting(answer -> answer.header("X-Request-Id")).doesNotHaveDuplicates();
    }

    @Test
    void is_never_the_callers_own_word() {
        assertThat(ada.get(ada.tasks(), "X-Request-Id", "0123456789abcdef").header("X-Request-Id"))
                .get()
                .isNotEqualTo("0123456789abcdef");
    }
}
