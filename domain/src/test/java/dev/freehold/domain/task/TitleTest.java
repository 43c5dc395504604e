package dev.freehold.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.freehold.domain.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTest {
    @Test
    void is_stripped_and_otherwise_kept_as_given() {
        assertThat(new Title("\u3000 e\u0301  \u00e9\u0085\t").value()).isEqualTo("e\u0301  \u00e9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u0085\u3000", "\t\r\n"})
    void must_not_be_blank(String blank) {
        assertRefused(blank, "must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u001c", "\u001f"})
    void may_consist_of_characters_that_only_look_blank(String odd) {
        assertThat(new Title(odd).value()).isEqualTo(odd);
    }

    @Test
    void has_at_most_500_code_points_after_stripping() {
        String longest = "\ud83d\ude00".repeat(500);

        assertThat(new Title(" ".repeat(600) + longest + " ").value()).isEqualTo(longest);
        assertRefused(longest + "x", "must be at most 500 characters long");
    }

    @Test
    void must_be_text_that_can_be_stored() {
        assertRefused("a\0", "must not contain a NUL character");
        assertRefused("\0", "must not contain a NUL character");
        assertRefused("\ud83d", "must not contain an unpaired surrogate");
    }

    private static void assertRefused(String text, String detail) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Title(text))
                .returns(detail, InvalidValue::detail);
    }
}
