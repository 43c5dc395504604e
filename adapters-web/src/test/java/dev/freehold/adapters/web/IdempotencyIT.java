package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.testkit.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("proof")
class IdempotencyIT {
    private static final String KEY = "Idempotency-Key";
    private static final String MILK = "{'title':'milk'}";
    private final User ada = Api.shared().user();

    private int tasks(User user) {
        return user.list("").json().size();
    }

    @Test
    void the_same_again_is_answered_as_the_first_time_and_creates_nothing() {
        Answer first = ada.post(MILK, KEY, "k");
        Answer again = ada.post(MILK, KEY, "k");

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(tasks(ada)).isEqualTo(1);
    }

    @Test
    void the_first_answer_stands_though_the_task_has_changed_or_gone_since() {
        Answer first = ada.post(MILK, KEY, "k");
        String task = first.header("Location").orElseThrow();
        ada.patch(task, "{'title':'bread'}");
        assertThat(ada.post(MILK, KEY, "k").body()).isEqualTo(first.body());
        ada.delete(task);

        assertThat(ada.post(MILK, KEY, "k").body()).isEqualTo(first.body());
        assertThat(tasks(ada)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'title':'silk'}",
                "{'title':'bread'}",
                "{'title':'milk' }",
                "{'title':'milk','completed':false}",
                "{'title':'m\\u0069lk'}"
            })
    void another_body_under_the_same_key_is_422_byte_for_byte(String other) {
        ada.post(MILK, KEY, "k");

        Refused.with(422, ada.post(other, KEY, "k"));
        assertThat(tasks(ada)).isEqualTo(1);
    }

    @Test
    void keys_differ_by_user_and_by_every_character() {
        User bob = Api.shared().user();
        ada.post(MILK, KEY, "k");

        assertThat(bob.post("{'title':'bread'}", KEY, "k").status()).isEqualTo(201);
        assertThat(ada.post("{'title':'bread'}", KEY, "K").status()).isEqualTo(201);
        assertThat(ada.post("{'title':'bread'}").status()).isEqualTo(201);
        assertThat(tasks(ada)).isEqualTo(3);
    }

    @Test
    void only_a_201_binds_a_key() {
        Refused.naming(ada.post("{'title':''}", KEY, "k"), "title");
        Refused.with(415, ada.post(MILK, KEY, "k", "Content-Type", "text/plain"));
        Refused.with(406, ada.post(MILK, KEY, "k", "Accept", "text/html"));

        assertThat(ada.post(MILK, KEY, "k").status()).isEqualTo(201);
        Refused.with(422, ada.post("{'title':'bread'}", KEY, "k"));
        assertThat(ada.post(MILK, KEY, "k").status()).isEqualTo(201);
        assertThat(tasks(ada)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "~", "\"quoted\"", "a,b;c", "255"})
    void a_key_is_1_to_255_visible_ascii_characters(String key) {
        assertThat(ada.post(MILK, KEY, key.equals("255") ? "k".repeat(255) : key)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void any_other_key_is_400_under_the_name_of_the_header() {
        String rest = "\r\nContent-Length: 16\r\n\r\n{\"title\":\"milk\"}";
        for (String key : List.of("", " ", "a b", "a\tb", "\u00e9", "k".repeat(256))) {
            Refused.naming(RawHttp.post(ada, KEY + ": " + key + rest), KEY);
        }
        Refused.naming(RawHttp.post(ada, KEY + ": k\r\n" + KEY + ": k" + rest), KEY);
        Refused.naming(ada.post("{'title':'','x':1}", KEY, "a b"), KEY, "title", "x");
        assertThat(tasks(ada)).isZero();
    }

    @Test
    void two_at_once_make_one_task() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Answer>> all = IntStream.range(0, 8)
                    .<Callable<Answer>>mapToObj(number -> () -> ada.post(MILK, KEY, "k"))
                    .toList();
            List<String> bodies = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(all)) {
                assertThat(answer.get().status()).isEqualTo(201);
                bodies.add(answer.get().text());
            }
            assertThat(bodies).containsOnly(bodies.getFirst());
        }
        assertThat(tasks(ada)).isEqualTo(1);
    }

    @Test
    void a_key_is_forgotten_after_24_hours_and_not_before() {
        AtomicReference<Instant> now = new AtomicReference<>(Samples.NOON);
        try (Api api = Api.at(now::get)) {
            User bob = api.user();
            Answer first = bob.post(MILK, KEY, "k");
            now.set(Samples.NOON.plus(Duration.ofHours(24)).minusMillis(1));
            assertThat(bob.post(MILK, KEY, "k").body()).isEqualTo(first.body());
            Refused.with(422, bob.post("{'title':'bread'}", KEY, "k"));

            now.set(Samples.NOON.plus(Duration.ofHours(24)));
            assertThat(bob.post("{'title':'bread'}", KEY, "k").status()).isEqualTo(201);
            assertThat(tasks(bob)).isEqualTo(2);
        }
    }
}
