package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriUtils;

class PathIT {
    private final User ada = Api.shared().user();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/users/%/tasks",
                "/api/users/*%2Ftasks",
                "/api/users/*/tasks%2f1",
                "/api/users/*/tasks/%5C",
                "/api/users/*/tasks/%5c",
                "/api/users/*/tasks/%2e",
                "/api/users/*/tasks/%2E%2E/x",
                "/api/users/*/tasks/a%2eb",
                "/api/users/*/tasks/.%2e",
                "/api/users/*/tasks/%3B",
                "/api/users/*/tasks/%3b",
                "/api/users/*/tasks/%25",
                "/api/users/*/tasks/%252F",
                "/api/users/*/tasks/%00",
                "/api/users/*/tasks/%0A",
                "/api/users/*/tasks/%1F",
                "/api/users/*/tasks/%7F",
                "/api/users/*/tasks/%C2%85",
                "/api/users/*/tasks;",
                "/api/users/*;a=b/tasks",
                "/api;x/users/*/tasks",
                "/api/users/*/tasks/;jsessionid=1",
                "/api/users//tasks",
                "//api/users/*/tasks",
                "/api//users/*/tasks",
                "/api/users/*//tasks",
                "/api/users/*/tasks//",
                "/api/users/*/tasks//1",
                "/api/./users/*/tasks",
                "/./api/users/*/tasks",
                "/api/users/x/../*/tasks",
                "/api/users/*/tasks/..",
                "/api/users/*/tasks/.",
                "/api/users/*/tasks/../tasks",
                "/../api/users/*/tasks",
                "/api/users/../../api/users/*/tasks",
                "/x/../api/users/*/tasks",
                "/api/users/*/tasks/%zz",
                "/api/users/*/tasks/%4",
                "/api/users/*/tasks/%",
                "/api/users/*/tasks/%u0041",
                "/api/users/*/tasks/%FF",
                "/api/users/*/tasks/%C0%AF",
                "/api/users/*/tasks/%ED%A0%80",
                "/api/users/*/tasks/%C3",
                "/api/users/*/tasks/%E9",
                "/api/users/*/tasks/%F4%90%80%80",
                "/api/users/*/tasks/\u00e9",
                "/api/users/*/tasks\\x",
                "/api\\users\\*\\tasks"
            })
    void a_path_that_could_be_read_two_ways_is_400(String path) {
        String own = path.replace("*", ada.id());

        Refused.with(400, RawHttp.as(ada, "GET " + own));
        assertThat(RawHttp.send(Api.shared(), "GET " + own).status()).isIn(400, 401);
    }

    @Test
    void a_path_under_another_user_cannot_be_made_to_look_like_ones_own() {
        User bob = Api.shared().user();
        bob.titled("the secret of bob");
        for (String path : List.of(
                "/api/users/" + ada.id() + "/../" + bob.id() + "/tasks",
                        "/api/users/" + ada.id() + "/%2e%2e/" + bob.id() + "/tasks",
                "/api/users/" + ada.id() + "%2F..%2F" + bob.id() + "/tasks",
                        "/api/users/" + bob.id() + ";" + ada.id() + "/tasks",
                "/api/users/" + ada.id() + "/..;/" + bob.id() + "/tasks",
                        "/api/users/" + bob.id() + "%00" + ada.id() + "/tasks")) {
            Answer answer = RawHttp.as(ada, "GET " + path);

            Refused.with(400, answer);
            assertThat(answer.text()).doesNotContain("secret");
        }
    }

    @Test
    void a_trailing_slash_is_another_path() {
        String task = ada.titled("a");

        Refused.with(404, ada.get(ada.tasks() + "/"));
        Refused.with(404, ada.get(task + "/"));
        Refused.with(404, ada.send("POST", ada.tasks() + "/", "{'title':'a'}"));
        Refused.with(404, ada.delete(task + "/"));
        assertThat(ada.get(task).status()).isEqualTo(200);
    }

    @Test
    void an_encoded_letter_is_the_letter() {
        String task = ada.titled("a");

        assertThat(RawHttp.as(ada, "GET " + task.replace("tasks", "%74asks")).status())
                .isEqualTo(200);
    }

    @Test
    void unknown_anothers_and_impossible_ids_are_answered_word_for_word_the_same() {
        User bob = Api.shared().user();
        String bobs = bob.titled("the secret of bob");
        String bobsId = bobs.substring(bobs.lastIndexOf('/') + 1);
        String own = ada.titled("a");
        String ownId = own.substring(own.lastIndexOf('/') + 1);
        List<String> ids = List.of(
                bobsId,
                UUID.randomUUID().toString(),
                "00000000-0000-0000-0000-000000000000",
                "1",
                "tasks",
                "a b",
                "'",
                "~",
                "1-2-3-4-5",
                ownId.toUpperCase(Locale.ROOT),
                ownId.replace("-", ""),
                "{" + ownId + "}",
                ownId + "0",
                "urn:uuid:" + ownId,
                "0" + ownId,
                ownId.substring(1));
        for (String id : ids) {
            String segment = UriUtils.encode(id, StandardCharsets.UTF_8);
            String path = ada.tasks() + "/" + segment;
            for (Answer answer : List.of(
                    ada.get(path),
                    ada.get(path, "If-None-Match", "*"),
                    ada.put(path, "{'title':'a','completed':true}"),
                    ada.patch(path, "{}"),
                    ada.patch(path, "{}", "If-Match", "\"1\""),
                    ada.delete(path),
                    ada.delete(path, "If-Match", "\"9\""))) {
                Refused.with(404, answer);
                assertThat(answer.text().replace("/" + segment + "\"", "/ID\""))
                        .isEqualTo(
                                "{\"type\":\"/docs#no_such_task\",\"title\":\"Not Found\",\"status\":404,\"detail\":\"There is no such task\","
                                        + "\"instance\":\"%s/ID\"}".formatted(ada.tasks()));
                assertThat(answer.header("ETag")).isEmpty();
            }
        }
        assertThat(bob.get(bobs).member("title")).isEqualTo("the secret of bob");
    }
}
