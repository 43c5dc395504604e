package dev.freehold.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.freehold.domain.InvalidValue;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {
    @ParameterizedTest
    @ValueSource(strings = {"!", "~", "a-b_c.d:e/f", "\"quoted\""})
    void accepts_visible_ascii_characters(String value) {
        assertThat(new IdempotencyKey(value, "request").value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "\t", "\u007f", "\u0000", "\u00e9", "\uff41"})
    void rejects_anything_else(String value) {
        assertRefused(value);
    }

    @Test
    void has_at_most_255_characters() {
        assertThat(new IdempotencyKey("k".repeat(255), "request").value()).hasSize(255);
        assertRefused("k".repeat(256));
    }

    @Test
    void is_remembered_for_a_day() {
        assertThat(IdempotencyKey.LIFETIME).isEqualTo(Duration.ofHours(24));
    }

    private static void assertRefused(String value) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new IdempotencyKey(value, "request"))
                .returns("must be 1 to 255 visible ASCII characters", InvalidValue::detail);
    }
}
