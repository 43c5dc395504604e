package dev.freehold.adapters.security;

import static dev.freehold.adapters.security.TokenForge.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.application.port.AccessToken;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Secrets can be rotated without signing anyone out. */
class RotationTest {
    private static final String OLD = "the old secret of more than 32 bytes";
    private static final String NEW = "the new secret of more than 32 bytes";

    private static boolean accepts(Optional<String> secret, Optional<String> secrets, String token) {
        return SecurityAdapter.with(secret, secrets)
                .tokenVerifier(TokenForge.ISSUER, TokenForge.AUDIENCE, InstantSource.fixed(TokenForge.NOW))
                .verify(new AccessToken(token))
                .isPresent();
    }

    private static boolean accepts(String secrets, String token) {
        return accepts(Optional.empty(), Optional.of(secrets), token);
    }

    private static String token(String kid, String secret) {
        return right().header("kid", "\"" + kid + "\"").signed(secret);
    }

    @Test
    void old_and_new_tokens_are_both_accepted_in_either_order() {
        for (String secrets : new String[] {"1:" + OLD + ",2:" + NEW, "2:" + NEW + ",1:" + OLD}) {
            assertThat(accepts(secrets, token("1", OLD))).isTrue();
            assertThat(accepts(secrets, token("2", NEW))).isTrue();
            assertThat(accepts(secrets, right().signed(OLD))).isTrue();
            assertThat(accepts(secrets, right().signed(NEW))).isTrue();
        }
    }

    @Test
    void the_key_id_selects_the_version_and_no_other_is_tried() {
        assertThat(accepts("1:" + OLD + ",2:" + NEW, token("1", NEW))).isFalse();
        assertThat(accepts("1:" + OLD + ",2:" + NEW, token("2", OLD))).isFalse();
    }

    @Test
    void a_removed_secret_is_rejected_with_and_without_its_key_id() {
        assertThat(accepts("2:" + NEW, token("1", OLD))).isFalse();
        assertThat(accepts("2:" + NEW, token("2", OLD))).isFalse();
        assertThat(accepts("2:" + NEW, right().signed(OLD))).isFalse();
        assertThat(accepts("2:" + NEW, right().signed(NEW))).isTrue();
    }

    @Test
    void a_secret_without_a_version_can_be_replaced_by_one_with_a_version() {
        Optional<String> both = Optional.of("2:" + NEW);

        assertThat(accepts(Optional.of(OLD), both, right().signed(OLD))).isTrue();
        assertThat(accepts(Optional.of(OLD), both, token("2", NEW))).isTrue();
        assertThat(accepts(Optional.of(OLD), both, token("2", OLD))).isFalse();
        assertThat(accepts(Optional.of(OLD), both, token("1", OLD))).isFalse();
    }
}
