package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor leads on in the list it was made for, and nowhere else. */
class CursorIT {
    private final User ada = Api.shared().user();

    @BeforeEach
    void three_tasks() {
        for (String title : new String[] {"a", "b", "c"}) {
            ada.create("{'title':'%s','priority':'high','due_date':'2026-01-02'}".formatted(title));
        }
    }

    private static String cursor(User user, String query) {
        return user.list(query).next().orElseThrow().replaceFirst(".*cursor=([^&]*).*", "$1");
    }

    @Test
    void leads_on() {
        assertThat(ada.list("?cursor=" + cursor(ada, "?limit=1")).each("title")).containsExactly("b", "a");
    }

    @Test
    void takes_another_limit_and_another_count() {
        String cursor = cursor(ada, "?limit=1");

        assertThat(ada.list("?limit=1&cursor=" + cursor).each("title")).containsExactly("b");
        assertThat(ada.list("?limit=200&count=true&cursor=" + cursor).each("title"))
                .containsExactly("b", "a");
        assertThat(ada.list("?sort=-created_at&cursor=" + cursor).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=created_at",
                "sort=-updated_at",
                "sort=title",
                "sort=-due_date",
                "completed=false",
                "priority=high",
                "due_before=2026-01-03",
                "due_after=2026-01-01",
                "q=b"
            })
    void of_one_sort_or_filter_is_refused_for_another(String other) {
        String plain = cursor(ada, "?limit=1");
        Refused.naming(ada.list("?" + other + "&cursor=" + plain), "cursor");

        if (!other.startsWith("q")) {
            String filtered = cursor(ada, "?limit=1&" + other);
            assertThat(ada.list("?" + other + "&cursor=" + filtered).status()).isEqualTo(200);
            Refused.naming(ada.list("?cursor=" + filtered), "cursor");
        }
    }

    @Test
    void of_one_value_of_a_filter_is_refused_for_another() {
        String high = cursor(ada, "?limit=1&priority=high");

        Refused.naming(ada.list("?priority=low&cursor=" + high), "cursor");
        Refused.naming(ada.list("?priority=low&priority=high&cursor=" + high), "cursor");
        Refused.naming(ada.list("?q=B&cursor=" + cursor(ada, "?limit=1&due_after=2026-01-01")), "cursor");
        Refused.naming(
                ada.list("?due_after=2025-01-01&cursor=" + cursor(ada, "?limit=1&due_after=2026-01-01")), "cursor");
    }

    @Test
    void of_one_user_is_refused_for_another() {
        User bob = Api.shared().user();

        Refused.naming(bob.list("?cursor=" + cursor(ada, "?limit=1")), "cursor");
    }

    @Test
    void with_any_character_changed_is_refused() {
        String cursor = cursor(ada, "?limit=1&sort=title");
        for (int i = 0; i < cursor.length(); i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
            Refused.naming(ada.list("?sort=title&cursor=" + changed), "cursor");
        }
        for (String changed : new String[] {
            cursor.substring(1),
            cursor.substring(0, cursor.length() - 1),
            cursor + "A",
            cursor + "=",
            cursor + cursor,
            cursor + "%0A"
        }) {
            Refused.naming(ada.list("?sort=title&cursor=" + changed), "cursor");
        }
    }
}
