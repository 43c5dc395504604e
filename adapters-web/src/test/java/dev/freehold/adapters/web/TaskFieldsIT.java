package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class TaskFieldsIT {
    private static final String EMOJI = "\ud83d\ude00";
    private final User ada = Api.shared().user();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "title | null",
                "title | ''",
                "title | ' \\u00a0\\u3000\\u0085'",
                "title | 7",
                "title | true",
                "title | ['a']",
                "title | {}",
                "title | 'a\\u0000'",
                "title | '\\ud800'",
                "title | '\\ude00\\ud83d'",
                "description | 7",
                "description | false",
                "description | []",
                "description | 'a\\u0000b'",
                "description | 'a\\udfff'",
                "completed | null",
                "completed | 'true'",
                "completed | 1",
                "completed | 0",
                "completed | []",
                "priority | null",
                "priority | 'LOW'",
                "priority | 'urgent'",
                "priority | ''",
                "priority | 1",
                "priority | 'low '",
                "due_date | ''",
                "due_date | 20260101",
                "due_date | '2026-02-30'",
                "due_date | '0000-01-01'",
                "due_date | '10000-01-01'",
                "due_date | '2026-1-1'",
                "due_date | '2026-01-01T00:00:00Z'",
                "due_date | true",
                "owner | 1",
                "Title | 'a'",
                "title\\u0000 | 'a'",
                "userId | 'x'",
                "__proto__ | {}"
            })
    void a_wrong_value_is_refused_under_its_name_by_every_route_that_takes_one(String name, String json) {
        String task = ada.titled("before");
        String read = ada.get(task).text();
        String member = "'%s':%s".formatted(name, json);
        String field = name.replace("\\u0000", "\0");
        String title = name.equals("title") ? "" : "'title':'a',";
        String completed = name.equals("completed") ? "" : "'completed':true,";

        Refused.naming(ada.post("{" + title + member + "}"), field);
        Refused.naming(ada.put(task, "{" + title + completed + member + "}"), field);
        Refused.naming(ada.patch(task, "{" + member + "}"), field);
        assertThat(ada.get(task).text()).isEqualTo(read);
        assertThat(ada.list("").json().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "title | ' \\u3000 e\\u0301 \\u00e9\\u0085' | 'e\\u0301 \\u00e9'",
                "title | '\\u200b' | '\\u200b'",
                "title | '\\u001c' | '\\u001c'",
                "title | 'a\\u0007\\ud83d\\ude00' | 'a\\u0007\\ud83d\\ude00'",
                "description | null | null",
                "description | '' | ''",
                "description | '  \\n' | '  \\n'",
                "completed | true | true",
                "completed | false | false",
                "priority | 'low' | 'low'",
                "priority | 'medium' | 'medium'",
                "priority | 'high' | 'high'",
                "due_date | null | null",
                "due_date | '0001-01-01' | '0001-01-01'",
                "due_date | '9999-12-31' | '9999-12-31'",
                "due_date | '2024-02-29' | '2024-02-29'"
            })
    void a_right_value_is_kept_as_sent_but_for_a_titles_blank_ends(String name, String json, String kept) {
        String title = name.equals("title") ? "" : "'title':'a',";
        String completed = name.equals("completed") ? "" : "'completed':true,";
        String member = "'%s':%s}".formatted(name, json);
        JsonNode expected = new Answer(0, Map.of(), kept.replace('\'', '"').getBytes(StandardCharsets.UTF_8)).json();
        String task = ada.titled("before");

        assertThat(ada.post("{" + title + member).json().get(name)).isEqualTo(expected);
        assertThat(ada.patch(task, "{" + member).json().get(name)).isEqualTo(expected);
        assertThat(ada.put(task, "{" + title + completed + member).json().get(name))
                .isEqualTo(expected);
    }

    @Test
    void lengths_are_counted_in_code_points() {
        assertThat(ada.post("{'title':' " + EMOJI.repeat(500) + " '}").status()).isEqualTo(201);
        assertThat(ada.post("{'title':'a','description':'" + EMOJI.repeat(5_000) + "'}")
                        .status())
                .isEqualTo(201);
        Refused.naming(ada.post("{'title':'" + EMOJI.repeat(501) + "'}"), "title");
        Refused.naming(ada.post("{'title':'a','description':'" + "x".repeat(5_001) + "'}"), "description");
    }

    @Test
    void what_is_required_is_asked_for() {
        String task = ada.titled("a");

        Refused.naming(ada.post("{}"), "title");
        Refused.naming(ada.put(task, "{}"), "title", "completed");
        Refused.naming(ada.put(task, "{'title':'a'}"), "completed");
        Refused.naming(ada.put(task, "{'completed':true}"), "title");
        assertThat(ada.patch(task, "{}").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'id':'x'",
                "'id':null,'user_id':{'a':[1]}",
                "'user_id':'someone else'",
                "'created_at':7,'updated_at':''",
                "'created_at':'2020-01-01T00:00:00Z'",
                "'id':'\\ud800\\u0000'"
            })
    void what_only_the_server_can_say_is_ignored_unread(String members) {
        String task = ada.titled("a");
        Answer before = ada.get(task);

        Answer created = ada.post("{'title':'a'," + members + "}");
        Answer patched = ada.patch(task, "{" + members + "}");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.member("user_id")).isEqualTo(ada.id());
        assertThat(created.member("created_at")).startsWith("2026-11-22T");
        assertThat(patched.body()).isEqualTo(before.body());
    }
}
