package dev.freehold.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.adapters.security.SharedSecrets.SharedSecret;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedSecretsTest {
    private static final String SECRET = "correct horse battery staple 4 ever";
    private static final String FORM =
            "BETTER_AUTH_SECRETS must be of the form <version>:<secret>,<version>:<secret>, with whole numbers as versions";

    private static SharedSecrets one(String secret) {
        return SharedSecrets.parse(Optional.of(secret), Optional.empty());
    }

    private static SharedSecrets versions(String secrets) {
        return SharedSecrets.parse(Optional.empty(), Optional.of(secrets));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678901234567890123456789012",
                "\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9",
                " blanks, : and , are a part of it ",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
            })
    void the_key_is_the_utf_8_bytes_of_the_secret(String secret) {
        assertThat(one(secret).all()).singleElement().satisfies(only -> {
            assertThat(only.version()).isEmpty();
            assertThat(only.key().getEncoded()).isEqualTo(TokenForge.utf8(secret));
            assertThat(only.key().getAlgorithm()).isEqualTo("HmacSHA256");
        });
    }

    @Test
    void versions_are_read_in_order_and_the_first_signs() {
        SharedSecrets secrets = versions("10:" + SECRET + "a, 9:" + SECRET + ":b,0:" + SECRET + "c");

        assertThat(secrets.all())
                .extracting(SharedSecret::version)
                .containsExactly(Optional.of("10"), Optional.of("9"), Optional.of("0"));
        assertThat(secrets.all())
                .extracting(secret -> new String(secret.key().getEncoded(), StandardCharsets.UTF_8))
                .containsExactly(SECRET + "a", SECRET + ":b", SECRET + "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\uFEFF", "\u2007", "\r\n", "\u2028 \t"})
    void versions_lose_what_javascript_takes_for_white_space(String around) {
        assertThat(versions(around + "1:" + around + SECRET + around + "," + "2:" + SECRET + "!" + around)
                        .all())
                .extracting(SharedSecret::key)
                .containsExactlyElementsOf(versions("1:" + SECRET + ",2:" + SECRET + "!").all().stream()
                        .map(SharedSecret::key)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001C", "\u001F", "\u0085", "\u200B"})
    void versions_keep_what_javascript_keeps(String end) {
        assertThat(versions("1:" + SECRET + end).all())
                .extracting(SharedSecret::key)
                .doesNotContain(versions("1:" + SECRET).all().getFirst().key());
    }

    @Test
    void versions_come_before_the_secret_without_one() {
        assertThat(SharedSecrets.parse(Optional.of(SECRET), Optional.of("1:" + SECRET))
                        .all())
                .extracting(SharedSecret::version)
                .containsExactly(Optional.of("1"), Optional.empty());
    }

    @Test
    void names_the_variable_to_set_if_there_is_no_secret() {
        for (Optional<String> nothing : List.of(Optional.<String>empty(), Optional.of(""))) {
            assertThatThrownBy(() -> SharedSecrets.parse(nothing, nothing))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("BETTER_AUTH_SECRET is missing: set it, or BETTER_AUTH_SECRETS,");
        }
    }

    @Test
    void a_secret_has_at_least_32_bytes() {
        String short31 = "short secret of only 31 bytes..";

        assertThat(one(short31 + ".").all()).hasSize(1);
        assertThatThrownBy(() -> one(short31))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("BETTER_AUTH_SECRET holds a secret of 31 bytes, but needs at least 32")
                .hasMessageNotContaining(short31);
        assertThatThrownBy(() -> versions("1:" + SECRET + ",2:" + short31))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("BETTER_AUTH_SECRETS holds a secret of 31 bytes, but needs at least 32")
                .hasMessageNotContaining(short31)
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void bytes_are_counted_not_characters() {
        assertThat(one("\ud83d\ude00".repeat(8)).all()).hasSize(1);
        assertThatThrownBy(() -> one("\u00e9".repeat(15) + "x")).hasMessageContaining("of 31 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple 4 ever",
                ":correct horse battery staple 4 ever",
                "a:correct horse battery staple 4 ever",
                "3abc:correct horse battery staple 4 ever",
                "01:correct horse battery staple 4 ever",
                "-1:correct horse battery staple 4 ever",
                "1.0:correct horse battery staple 4 ever",
                "\u0661:correct horse battery staple 4 ever",
                "9999999999:correct horse battery staple 4 ever",
                "1:correct horse battery staple 4 ever,",
                ",1:correct horse battery staple 4 ever",
                "1:correct horse battery staple 4 ever,,2:correct horse battery staple 4 ever",
                "1:correct horse battery staple 4 ever,2",
                ",",
                " "
            })
    void a_malformed_value_is_rejected_and_not_shown(String secrets) {
        assertThatThrownBy(() -> versions(secrets))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(FORM);
    }

    @Test
    void an_entry_without_a_secret_is_too_short() {
        assertThatThrownBy(() -> versions("1:"))
                .hasMessageStartingWith("BETTER_AUTH_SECRETS holds a secret of 0 bytes");
        assertThatThrownBy(() -> versions("1:" + " ".repeat(40)))
                .hasMessageStartingWith("BETTER_AUTH_SECRETS holds a secret of 0 bytes");
    }

    @Test
    void a_duplicate_version_is_rejected() {
        assertThatThrownBy(() -> versions("1:" + SECRET + ",2:" + SECRET + ",1:" + SECRET + "!"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("BETTER_AUTH_SECRETS has a duplicate version");
    }

    @Test
    void to_string_hides_the_secrets() {
        assertThat(one(SECRET).toString() + one(SECRET).all()).doesNotContain("horse");
    }
}
