package dev.freehold.adapters.security;

import static dev.freehold.adapters.security.TokenForge.right;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.application.port.AccessToken;
import dev.freehold.application.port.out.TokenVerifier;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No bit of a token can be changed, neither in its text nor in the decoded bytes. */
@Tag("proof")
class FlippedBitsTest {
    private final TokenVerifier verifier = SecurityAdapter.with(
                    Optional.empty(), Optional.of("1:" + TokenForge.SECRET + ",2:" + TokenForge.SECOND_SECRET))
            .tokenVerifier(TokenForge.ISSUER, TokenForge.AUDIENCE, InstantSource.fixed(TokenForge.NOW));

    static Stream<String> tokens() {
        return Stream.of(
                right().signed(),
                right().header("typ", "\"JWT\"").header("kid", "\"1\"").signed(),
                right().claim("nbf", "0").claim("name", "\"???>>>\"").signed(TokenForge.SECOND_SECRET),
                right().claim("aud", "[\"x\",\"" + TokenForge.AUDIENCE + "\"]").signed());
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void rejects_a_token_with_any_bit_of_its_text_flipped(String token) {
        assertThat(isAccepted(token)).isTrue();
        assertThat(IntStream.range(0, token.length() * 8)
                        .filter(bit -> isAccepted(flippedText(token, bit)))
                        .boxed())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void rejects_a_token_with_any_bit_of_its_decoded_bytes_flipped(String token) {
        String[] parts = token.split("\\.");
        for (int part = 0; part < 3; part++) {
            int index = part;
            byte[] bytes = Base64.getUrlDecoder().decode(parts[part]);
            assertThat(IntStream.range(0, bytes.length * 8)
                            .filter(bit -> isAccepted(withFlippedByte(parts, index, bytes, bit)))
                            .boxed())
                    .as("part %d", part)
                    .isEmpty();
        }
    }

    private boolean isAccepted(String token) {
        return verifier.verify(new AccessToken(token)).isPresent();
    }

    private static String flippedText(String token, int bit) {
        char[] characters = token.toCharArray();
        characters[bit / 8] ^= (char) (1 << bit % 8);
        return new String(characters);
    }

    private static String withFlippedByte(String[] parts, int part, byte[] bytes, int bit) {
        byte[] flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        String[] changed = parts.clone();
        changed[part] = TokenForge.encoded(flipped);
        return String.join(".", changed);
    }
}
