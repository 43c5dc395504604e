package dev.freehold.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.freehold.domain.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "  a \n", "\u00a0\u3000"})
    void is_kept_as_given(String text) {
        assertThat(new Description(text).value()).isSameAs(text);
    }

    @Test
    void has_at_most_5000_code_points() {
        String longest = "\ud83d\ude00".repeat(5_000);

        assertThat(new Description(longest).value()).isEqualTo(longest);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Description(longest + "x"))
                .returns("must be at most 5,000 characters long", InvalidValue::detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\udc00"})
    void must_be_text_that_can_be_stored(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Description(text));
    }
}
