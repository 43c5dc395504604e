package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request guilty of two things hears of the one that is checked first. */
class OrderOfChecksIT {
    private static final String LARGE = "x".repeat(70_000);
    private final User ada = Api.shared().user();

    /** Whatever it names is wrong with the request; the rest is right. */
    private Answer guilty(User user, List<String> of) {
        String owner = of.contains("foreign") ? "nobody" : user.id();
        String path = "/api/users/" + owner + (of.contains("path") ? "//" : "/")
                + (of.contains("route") ? "nowhere" : "tasks");
        String method = of.contains("method") ? "BREW" : "POST";
        String body =
                of.contains("large") ? LARGE : of.contains("content") ? "{\"title\":\"\"}" : "{\"title\":\"other\"}";
        return RawHttp.send(
                user.api(),
                method + " " + path,
                of.contains("token") ? "Authorization: Bearer nonsense" : "Authorization: " + user.bearer(),
                "Accept: " + (of.contains("accept") ? "text/html" : "*/*"),
                "Content-Type: " + (of.contains("type") ? "text/plain" : "application/json"),
                of.contains("key") ? "Idempotency-Key: k" : "X-Nothing: y",
                "Content-Length: " + body.length() + "\r\n\r\n" + body);
    }

    @ParameterizedTest
    @CsvSource({
        "path token,400",
        "path foreign,400",
        "path route,400",
        "token foreign,401",
        "token route,401",
        "token method,401",
        "token large,401",
        "token type,401",
        "token content,401",
        "foreign route,403",
        "foreign method,403",
        "foreign accept,403",
        "foreign large,403",
        "foreign type,403",
        "foreign content,403",
        "route method,404",
        "route accept,404",
        "route large,404",
        "route type,404",
        "method accept,405",
        "method large,405",
        "method type,405",
        "accept large,406",
        "accept type,406",
        "accept content,406",
        "large type,413",
        "large content,413",
        "type content,415",
        "type key,415",
        "content key,400",
        "key,422",
        "path token foreign route method accept large type content key,400",
        "token foreign route method accept large type content key,401",
        "foreign route method accept large type content key,403",
        "route method accept large type content key,404",
        "method accept large type content key,405",
        "accept large type content key,406",
        "large type content key,413",
        "type content key,415"
    })
    void the_earlier_answer_is_given(String guilt, int status) {
        ada.post("{'title':'first'}", "Idempotency-Key", "k");

        Refused.with(status, guilty(ada, List.of(guilt.split(" "))));
    }

    @Test
    void the_rate_comes_behind_the_owner_and_before_the_route() {
        try (Api api = Api.withRate(1)) {
            User bob = api.user();
            bob.list("");

            Refused.with(400, guilty(bob, List.of("path")));
            Refused.with(401, guilty(bob, List.of("token")));
            Refused.with(403, guilty(bob, List.of("foreign")));
            for (String guilt : List.of("route", "method", "accept", "large", "type", "content", "key")) {
                Refused.with(429, guilty(bob, List.of(guilt)));
            }
        }
    }

    @Test
    void content_comes_before_the_task_and_the_task_before_its_state() {
        String task = ada.titled("a");
        String unknown = ada.tasks() + "/1";
        String stale = "\"99\"";

        Refused.with(400, ada.patch(unknown, "{'title':''}"));
        Refused.with(400, ada.put(unknown, "{}"));
        Refused.with(400, ada.delete(unknown, "If-Match", "x"));
        Refused.with(400, ada.get(unknown, "If-None-Match", "x"));
        Refused.with(404, ada.patch(unknown, "{}", "If-Match", stale));
        Refused.with(404, ada.put(unknown, "{'title':'a','completed':true}", "If-Match", stale));
        Refused.with(404, ada.delete(unknown, "If-Match", stale));
        Refused.with(404, ada.get(unknown, "If-None-Match", "*"));
        Refused.with(400, ada.patch(task, "{'title':''}", "If-Match", stale));
        Refused.with(400, ada.put(task, "{}", "If-Match", stale));
        Refused.with(415, ada.patch(task, "{}", "If-Match", stale, "Content-Type", "text/plain"));
        Refused.with(412, ada.patch(task, "{}", "If-Match", stale));
        assertThat(ada.get(task, "If-None-Match", "*", "Accept", "text/html").status())
                .isEqualTo(406);
    }
}
