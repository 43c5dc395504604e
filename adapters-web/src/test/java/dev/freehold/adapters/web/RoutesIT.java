package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesIT {
    private final User ada = Api.shared().user();

    @Test
    void post_answers_201_with_the_task_its_place_and_its_tag() {
        Answer created = ada.post("{'title':'milk'}");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Content-Type")).contains("application/json");
        assertThat(created.header("Location")).contains(ada.tasks() + "/" + created.member("id"));
        assertThat(created.etag()).matches("\"[^\"]+\"");
        assertThat(ada.get(created.header("Location").orElseThrow()).json()).isEqualTo(created.json());
    }

    @Test
    void a_task_has_these_members_and_no_other_with_defaults_for_what_was_not_said() {
        Answer created = ada.post("{'title':'milk'}");

        assertThat(created.json().propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "user_id",
                        "title",
                        "description",
                        "completed",
                        "priority",
                        "due_date",
                        "created_at",
                        "updated_at");
        UUID id = UUID.fromString(created.member("id"));
        assertThat(id.version()).isEqualTo(7);
        assertThat(created.member("user_id")).isEqualTo(ada.id());
        assertThat(created.json().path("description").isNull()).isTrue();
        assertThat(created.json().path("due_date").isNull()).isTrue();
        assertThat(created.json().path("completed").booleanValue()).isFalse();
        assertThat(created.member("priority")).isEqualTo("medium");
        assertThat(created.member("created_at"))
                .isEqualTo(created.member("updated_at"))
                .endsWith("Z");
        assertThat(Instant.parse(created.member("created_at")).toEpochMilli())
                .isEqualTo(id.getMostSignificantBits() >>> 16);
    }

    @Test
    void get_answers_200_with_the_task_and_its_tag() {
        Answer created = ada.post("{'title':'milk'}");
        Answer got = ada.get(created.header("Location").orElseThrow());

        assertThat(got.status()).isEqualTo(200);
        assertThat(got.header("Content-Type")).contains("application/json");
        assertThat(got.body()).isEqualTo(created.body());
        assertThat(got.etag()).isEqualTo(created.etag());
    }

    @Test
    void the_list_is_a_bare_array() {
        assertThat(ada.list("").text()).isEqualTo("[]");

        String one = ada.titled("one");
        Answer list = ada.list("");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.header("Content-Type")).contains("application/json");
        assertThat(list.json().get(0)).isEqualTo(ada.get(one).json());
        assertThat(list.header("Link")).isEmpty();
    }

    @Test
    void put_replaces_all_and_what_is_not_said_has_its_default_again() {
        String task = ada.create(
                "{'title':'a','description':'b','completed':true,'priority':'high','due_date':'2026-01-01'}");
        Answer before = ada.get(task);
        Answer put = ada.put(task, "{'title':'c','completed':false}");

        assertThat(put.status()).isEqualTo(200);
        assertThat(put.json().path("description").isNull()).isTrue();
        assertThat(put.json().path("due_date").isNull()).isTrue();
        assertThat(List.of(put.member("title"), put.member("completed"), put.member("priority")))
                .containsExactly("c", "false", "medium");
        assertThat(put.member("created_at")).isEqualTo(before.member("created_at"));
        assertThat(put.member("updated_at")).isGreaterThan(before.member("updated_at"));
        assertThat(put.etag()).isNotEqualTo(before.etag());
        assertThat(ada.get(task).body()).isEqualTo(put.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/merge-patch+json", "application/merge-patch+json; charset=UTF-8"
            })
    void patch_merges_what_is_named_and_leaves_the_rest(String type) {
        String task = ada.create("{'title':'a','description':'b','priority':'high','due_date':'2026-01-01'}");

        Answer patched = ada.patch(task, "{'completed':true,'description':null}", "Content-Type", type);

        assertThat(patched.status()).isEqualTo(200);
        assertThat(patched.json().path("description").isNull()).isTrue();
        assertThat(List.of(
                        patched.member("title"),
                        patched.member("completed"),
                        patched.member("priority"),
                        patched.member("due_date")))
                .containsExactly("a", "true", "high", "2026-01-01");
        assertThat(patched.etag()).isEqualTo(ada.get(task).etag());
    }

    @Test
    void delete_answers_204_and_the_second_time_404() {
        String task = ada.titled("milk");

        Answer deleted = ada.delete(task);

        assertThat(deleted.status()).isEqualTo(204);
        assertThat(deleted.body()).isEmpty();
        Refused.with(404, ada.delete(task));
        Refused.with(404, ada.get(task));
        assertThat(ada.list("").text()).isEqualTo("[]");
    }

    @Test
    void head_is_answered_as_get_without_a_body() {
        String task = ada.titled("milk");
        for (String path : List.of(task, ada.tasks() + "?count=true&limit=1", ada.tasks() + "?limit=0", task + "x")) {
            Answer get = ada.get(path);
            Answer head = ada.send("HEAD", path, "");

            assertThat(head.status()).isEqualTo(get.status());
            assertThat(head.body()).isEmpty();
            for (String header : List.of("ETag", "Content-Type", "Total-Count", "Content-Length", "Cache-Control")) {
                assertThat(head.header(header)).as(header).isEqualTo(get.header(header));
            }
        }
    }

    @Test
    void a_task_that_was_read_can_be_sent_back_as_it_is() {
        String task = ada.create("{'title':'a','description':'b'}");
        Answer read = ada.get(task);

        assertThat(ada.put(task, read.text()).body()).isEqualTo(read.body());
        assertThat(ada.patch(task, read.text()).body()).isEqualTo(read.body());
        assertThat(ada.get(task).etag()).isEqualTo(read.etag());
    }

    @Test
    void a_patch_that_changes_nothing_is_no_write() {
        String task = ada.create("{'title':'a','completed':true}");
        Answer before = ada.get(task);

        for (String nothing : List.of("{}", "{'title':' a '}", "{'completed':true,'description':null}")) {
            Answer patched = ada.patch(task, nothing);
            assertThat(patched.status()).isEqualTo(200);
            assertThat(patched.body()).isEqualTo(before.body());
            assertThat(patched.etag()).isEqualTo(before.etag());
        }
        assertThat(ada.put(task, "{'title':'a','completed':true}").etag()).isEqualTo(before.etag());
    }

    @Test
    void every_write_that_changes_something_changes_the_tag() {
        String task = ada.titled("a");
        String first = ada.get(task).etag();
        String second = ada.patch(task, "{'title':'b'}").etag();
        String third = ada.patch(task, "{'title':'a'}").etag();

        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
    }

    @Test
    void no_host_can_poison_location_or_link() {
        ada.titled("one");
        ada.titled("two");
        Answer created = RawHttp.post(
                ada,
                "X-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\nContent-Length: 13\r\n\r\n{\"title\":\"a\"}");
        Answer list = RawHttp.as(
                ada, "GET " + ada.tasks() + "?limit=1", "X-Forwarded-Host: evil.example", "X-Forwarded-Prefix: /evil");

        assertThat(created.header("Location").orElseThrow()).startsWith(ada.tasks() + "/");
        assertThat(list.header("Link").orElseThrow())
                .startsWith("<" + ada.tasks() + "?")
                .doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zo\u00e9", "a b", "a+b", "a?b#c", "a@b:c,d=e&f", "\ud83d\ude00", "a'b\"c<d>", "~.-_"})
    void a_user_of_any_name_finds_their_way_by_the_links(String name) {
        User odd = Api.shared().user(name);
        String one = odd.titled("one");
        odd.titled("two");

        assertThat(odd.get(one).member("user_id")).isEqualTo(name);
        String next = odd.list("?limit=1").next().orElseThrow();
        assertThat(odd.get(next).status()).isEqualTo(200);
        odd.list("").each("id").forEach(id -> odd.delete(odd.tasks() + "/" + id));
    }

    @Test
    void a_target_in_absolute_form_is_the_same_path() {
        Answer list = RawHttp.as(ada, "GET http://localhost" + ada.tasks() + "?count=true");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.header("Total-Count")).contains("0");
        Refused.with(400, RawHttp.as(ada, "GET http://localhost" + ada.tasks() + "/..;/x"));
        Refused.with(403, RawHttp.as(ada, "GET http://localhost/api/users/nobody/tasks"));
    }
}
