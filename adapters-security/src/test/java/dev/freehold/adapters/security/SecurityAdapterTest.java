package dev.freehold.adapters.security;

import static dev.freehold.adapters.security.TokenForge.right;
import static dev.freehold.adapters.security.TokenForge.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.application.port.AccessToken;
import dev.freehold.application.port.out.TokenVerifier;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;

class SecurityAdapterTest {
    private static final SecurityAdapter ADAPTER =
            SecurityAdapter.with(Optional.of(TokenForge.SECRET), Optional.of("7:" + TokenForge.SECOND_SECRET));

    @Test
    void derived_keys_are_the_same_on_every_server_and_reveal_nothing_of_the_secret() {
        List<byte[]> keys = encoded("cursor");

        assertThat(keys)
                .hasSize(2)
                .satisfies(same ->
                        assertThat(same).usingElementComparator(Arrays::compare).isEqualTo(encoded("cursor")));
        assertThat(keys.getFirst())
                .isEqualTo(TokenForge.mac("HmacSHA256", TokenForge.utf8(TokenForge.SECOND_SECRET), "cursor"));
        assertThat(keys.getLast())
                .isEqualTo(TokenForge.mac("HmacSHA256", TokenForge.utf8(TokenForge.SECRET), "cursor"));
        assertThat(encoded("other").getFirst()).isNotEqualTo(keys.getFirst());
    }

    private static List<byte[]> encoded(String purpose) {
        return ADAPTER.deriveKeys(purpose).stream().map(SecretKey::getEncoded).toList();
    }

    @Test
    void a_fraction_of_a_second_makes_no_difference_at_the_limits() {
        for (long nanos : new long[] {0, 1, 500_000_000, 999_999_999}) {
            assertThat(acceptsAt(nanos, "exp", -29)).isTrue();
            assertThat(acceptsAt(nanos, "exp", -30)).isFalse();
            assertThat(acceptsAt(nanos, "iat", 30)).isTrue();
            assertThat(acceptsAt(nanos, "iat", 31)).isFalse();
            assertThat(acceptsAt(nanos, "nbf", 30)).isTrue();
            assertThat(acceptsAt(nanos, "nbf", 31)).isFalse();
        }
    }

    private static boolean acceptsAt(long nanos, String claim, long fromNow) {
        return ADAPTER.tokenVerifier(
                        TokenForge.ISSUER, TokenForge.AUDIENCE, InstantSource.fixed(TokenForge.NOW.plusNanos(nanos)))
                .verify(new AccessToken(right().claim(claim, seconds(fromNow)).signed()))
                .isPresent();
    }

    @Test
    void a_token_that_was_accepted_expires_all_the_same() {
        AtomicReference<Instant> now = new AtomicReference<>(TokenForge.NOW);
        TokenVerifier verifier = ADAPTER.tokenVerifier(TokenForge.ISSUER, TokenForge.AUDIENCE, now::get);
        AccessToken token = new AccessToken(right().claim("exp", seconds(10)).signed());
        assertThat(verifier.verify(token)).isPresent();

        now.set(TokenForge.NOW.plusSeconds(40));

        assertThat(verifier.verify(token)).isEmpty();
    }
}
