package dev.freehold.adapters.security;

import static dev.freehold.adapters.security.TokenForge.AUDIENCE;
import static dev.freehold.adapters.security.TokenForge.ISSUER;
import static dev.freehold.adapters.security.TokenForge.NOW;
import static dev.freehold.adapters.security.TokenForge.SECOND_SECRET;
import static dev.freehold.adapters.security.TokenForge.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.freehold.application.port.AccessToken;
import dev.freehold.application.port.out.TokenVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@Tag("proof")
class ForgedTokensTest {
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private final TokenVerifier unversioned =
            SecurityAdapter.with(Optional.of(SECRET), Optional.empty()).tokenVerifier(ISSUER, AUDIENCE, CLOCK);
    private final TokenVerifier versioned = SecurityAdapter.with(
                    Optional.empty(), Optional.of("2:" + SECOND_SECRET + ",1:" + SECRET))
            .tokenVerifier(ISSUER, AUDIENCE, CLOCK);

    static List<ForgedToken> tokens() {
        return ForgedTokens.all();
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void verifier(ForgedToken forged) {
        assertThat(accepts(forged)).isEqualTo(forged.accepted());
    }

    /** For the evidence report at the end of the build. */
    @AfterAll
    static void store_tokens_and_results_for_the_report() throws IOException {
        ForgedTokensTest test = new ForgedTokensTest();
        List<Map<String, Object>> rows = tokens().stream()
                .map(forged -> Map.<String, Object>of(
                        "name", forged.name(),
                        "rfc", forged.rfc(),
                        "token", forged.token(),
                        "accepted", forged.accepted(),
                        "wasAccepted", test.accepts(forged)))
                .toList();
        Path folder = Files.createDirectories(Path.of("target", "evidence-data"));
        Files.write(folder.resolve("tokens.json"), new JsonMapper().writeValueAsBytes(rows));
    }

    private boolean accepts(ForgedToken forged) {
        TokenVerifier verifier = forged.versioned() ? versioned : unversioned;
        return verifier.verify(new AccessToken(forged.token())).isPresent();
    }

    @Test
    void no_row_of_the_table_is_a_duplicate() {
        assertThat(tokens()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(tokens()).extracting(ForgedToken::toString).doesNotHaveDuplicates();
        assertThat(tokens())
                .extracting(forged -> forged.versioned() + forged.token())
                .doesNotHaveDuplicates();
    }

    @Test
    void an_accepted_token_authenticates_its_subject() {
        assertThat(unversioned.verify(new AccessToken(
                        TokenForge.right().claim("sub", "\"b\u00f6b\"").signed())))
                .hasValueSatisfying(user -> assertThat(user.id()).hasToString("b\u00f6b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jwk | \"no key\"",
                "jwk | {}",
                "jwk | {\"kty\":\"RSA\",\"n\":\"!\",\"e\":7}",
                "x5c | [\"no certificate\"]",
                "x5c | 7",
                "x5u | 7",
                "jku | \"::\"",
                "x5t | \"!\"",
                "x5t#S256 | null",
                "epk | 7",
                "p2c | \"many\"",
                "iv | []"
            })
    void an_odd_header_with_a_valid_signature_never_makes_the_verifier_throw(String name, String json) {
        String token = TokenForge.right().header(name, json).signed();

        assertThatCode(() -> unversioned.verify(new AccessToken(token))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jti", "email", "name", "a", ""})
    void an_odd_claim_among_valid_ones_never_makes_the_verifier_throw(String name) {
        for (String json : List.of("null", "7", "1e400", "[]", "{\"a\":[null]}", "\"\\ud800\"")) {
            String token = TokenForge.right().claim(name, json).signed();

            assertThatCode(() -> unversioned.verify(new AccessToken(token))).doesNotThrowAnyException();
        }
    }

    @Test
    void an_expiry_beyond_the_range_of_dates_never_makes_the_verifier_throw() {
        for (long exp : new long[] {Long.MAX_VALUE, Long.MAX_VALUE / 1_000, 1L << 62, 1L << 53}) {
            String token = TokenForge.right().claim("exp", String.valueOf(exp)).signed();

            assertThatCode(() -> unversioned.verify(new AccessToken(token))).doesNotThrowAnyException();
        }
    }
}
