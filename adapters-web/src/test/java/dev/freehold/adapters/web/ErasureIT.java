package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("proof")
class ErasureIT {
    private final User ada = Api.shared().user();
    private final User bob = Api.shared().user();

    private static String pathOf(User user) {
        return "/api/users/" + user.id();
    }

    @Test
    void erases_all_tasks_of_the_user_and_is_204_again() {
        ada.titled("a");
        ada.titled("b");

        Answer erased = ada.delete(pathOf(ada));

        assertThat(erased.status()).isEqualTo(204);
        assertThat(erased.text()).isEmpty();
        assertThat(ada.list("").text()).isEqualTo("[]");
        assertThat(ada.delete(pathOf(ada)).status()).isEqualTo(204);
    }

    @Test
    void leaves_everyone_elses_alone() {
        bob.titled("of Bob");

        ada.delete(pathOf(ada));
        Refused.with(403, ada.delete(pathOf(bob)));

        assertThat(bob.list("").each("title")).containsExactly("of Bob");
    }

    @Test
    void frees_the_keys_that_were_used() {
        String first = ada.post("{'title':'a'}", "Idempotency-Key", "k").member("id");

        ada.delete(pathOf(ada));

        assertThat(ada.post("{'title':'a'}", "Idempotency-Key", "k").member("id"))
                .isNotEqualTo(first);
        assertThat(ada.list("").each("title")).containsExactly("a");
    }

    @Test
    void is_the_only_thing_that_the_path_takes() {
        for (String method : new String[] {"GET", "POST", "PUT", "PATCH"}) {
            Answer refused = Refused.with(405, ada.send(method, pathOf(ada), ""));
            assertThat(refused.header("Allow")).contains("DELETE, OPTIONS");
        }
        assertThat(ada.send("OPTIONS", pathOf(ada), "").header("Allow")).contains("DELETE, OPTIONS");
        Refused.with(404, ada.delete(pathOf(ada) + "/"));
        Refused.with(401, Api.shared().send("DELETE", pathOf(ada), ""));
    }
}
