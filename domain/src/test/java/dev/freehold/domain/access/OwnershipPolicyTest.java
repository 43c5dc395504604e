package dev.freehold.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnershipPolicyTest {
    private final OwnershipPolicy policy = new OwnershipPolicy();

    @Test
    void admits_a_user_to_their_own_tasks() {
        assertThat(policy.admit(user("ada"), "ada").map(Owner::id)).contains(new UserId("ada"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bob", "Ada", "ADA", "ada ", " ada", "ad", "adaa", "", "ada\0", "ada/", "*", "%61da"})
    void admits_nobody_to_the_tasks_of_another_user(String other) {
        assertThat(policy.admit(user("ada"), other)).isEmpty();
    }

    @Test
    void treats_two_spellings_of_one_letter_as_two_users() {
        String composed = "zo\u00e9";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(policy.admit(user(composed), decomposed)).isEmpty();
        assertThat(policy.admit(user(decomposed), composed)).isEmpty();
        assertThat(policy.admit(user(decomposed), decomposed)).isPresent();
    }

    @Test
    void code_outside_the_package_cannot_create_a_permission() {
        assertThat(Modifier.isFinal(Owner.class.getModifiers())).isTrue();
        assertThat(Owner.class.getDeclaredConstructors())
                .extracting(Constructor::getModifiers)
                .isNotEmpty()
                .allMatch(modifiers -> (modifiers & (Modifier.PUBLIC | Modifier.PROTECTED)) == 0);
        assertThat(Owner.class.getDeclaredMethods())
                .filteredOn(method -> Modifier.isStatic(method.getModifiers()))
                .isEmpty();
    }

    @Test
    void permissions_for_the_same_user_are_equal() {
        Owner ada = policy.admit(user("ada"), "ada").orElseThrow();
        Owner bob = policy.admit(user("bob"), "bob").orElseThrow();

        assertThat(ada)
                .isEqualTo(policy.admit(user("ada"), "ada").orElseThrow())
                .hasSameHashCodeAs(policy.admit(user("ada"), "ada").orElseThrow())
                .isNotEqualTo(bob)
                .isNotEqualTo(ada.id())
                .hasToString("Owner[ada]");
    }

    private static AuthenticatedUser user(String name) {
        return new AuthenticatedUser(new UserId(name));
    }
}
