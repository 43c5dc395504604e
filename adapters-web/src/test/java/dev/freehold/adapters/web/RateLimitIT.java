package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RateLimitIT {
    private static final int PER_MINUTE = 3;
    private static final Api API = Api.withRate(PER_MINUTE);
    private final User ada = API.user();

    @AfterAll
    static void stop() {
        API.close();
    }

    private void use_up(User user) {
        for (int i = 0; i < PER_MINUTE; i++) {
            assertThat(user.list("").status()).isEqualTo(200);
        }
    }

    @Test
    void past_the_rate_of_a_user_it_is_429_and_says_when_to_come_back() {
        use_up(ada);

        for (Answer answer : List.of(
                ada.list(""),
                ada.post("{'title':'a'}"),
                ada.get("/api/users/" + ada.id() + "/nowhere"),
                ada.list("?x"))) {
            Refused.with(429, answer);
            assertThat(Integer.parseInt(answer.header("Retry-After").orElseThrow()))
                    .isBetween(1, 60);
        }
    }

    @Test
    void another_user_is_not_affected() {
        use_up(ada);
        Refused.with(429, ada.list(""));

        assertThat(API.user().list("").status()).isEqualTo(200);
    }

    @Test
    void what_is_refused_before_does_not_count() {
        for (int i = 0; i < 2 * PER_MINUTE; i++) {
            Refused.with(403, ada.get("/api/users/nobody/tasks"));
            Refused.with(401, API.send("GET", ada.tasks(), ""));
            Refused.with(400, RawHttp.as(ada, "GET " + ada.tasks() + "//"));
        }

        use_up(ada);
    }

    @Test
    void no_rate_is_kept_where_none_is_set() {
        User free = Api.shared().user();
        for (int i = 0; i < 700; i++) {
            assertThat(free.list("").status()).isEqualTo(200);
        }
    }
}
