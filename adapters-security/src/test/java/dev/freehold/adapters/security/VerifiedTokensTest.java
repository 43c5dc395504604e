package dev.freehold.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
    private final List<String> verifications = new ArrayList<>();

    @Test
    void verifies_a_token_once() {
        VerifiedTokens tokens = new VerifiedTokens(16);

        assertThat(claims(tokens, "header.ada.signature")).contains(Map.of("sub", "header.ada.signature"));
        assertThat(claims(tokens, "header.ada.signature")).contains(Map.of("sub", "header.ada.signature"));
        assertThat(verifications).containsExactly("header.ada.signature");
    }

    @Test
    void never_gives_one_token_the_claims_of_another_though_they_share_a_slot() {
        VerifiedTokens tokens = new VerifiedTokens(1);

        for (String token : List.of("header.ada.signature", "header.bob.signature", "header.ada.signature")) {
            assertThat(claims(tokens, token)).contains(Map.of("sub", token));
        }
        assertThat(verifications)
                .as("what is remembered is bounded: the later token took the slot")
                .hasSize(3);
    }

    @Test
    void verifies_a_token_that_differs_from_a_remembered_one_in_its_last_character() {
        VerifiedTokens tokens = new VerifiedTokens(1);

        claims(tokens, "header.ada.signature");
        assertThat(claims(tokens, "header.ada.signaturf")).isEmpty();
        assertThat(claims(tokens, "header.ada.signature\u00e9")).isEmpty();
        assertThat(verifications).hasSize(3);
    }

    @Test
    void remembers_nothing_of_a_token_that_was_refused() {
        VerifiedTokens tokens = new VerifiedTokens(1);

        assertThat(claims(tokens, "header.ada.forged")).isEmpty();
        assertThat(claims(tokens, "header.ada.forged")).isEmpty();
        assertThat(verifications).hasSize(2);
    }

    /** Only a token that ends like this one passes, with itself as the subject. */
    private Optional<Map<String, Object>> claims(VerifiedTokens tokens, String token) {
        return tokens.claims(token, asked -> {
            verifications.add(asked);
            return asked.endsWith(".signature") ? Optional.of(Map.of("sub", asked)) : Optional.empty();
        });
    }
}
