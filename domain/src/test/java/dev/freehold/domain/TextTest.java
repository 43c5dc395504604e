package dev.freehold.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @Test
    void strips_exactly_the_unicode_white_space_characters() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(codePoint ->
                                strips(codePoint) != UCharacter.hasBinaryProperty(codePoint, UProperty.WHITE_SPACE))
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    private static boolean strips(int codePoint) {
        String character = Character.toString(codePoint);
        return Text.strip(character + "x" + character).equals("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u00a0", "\u3000", "\u2028", "\u1680", " \t\r\n\u000b\f"})
    void strips_white_space_that_string_strip_leaves(String blank) {
        assertThat(Text.strip(blank + "a" + blank + "b" + blank)).isEqualTo("a" + blank + "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u001c", "\u001d", "\u001e", "\u001f", "\u0000", "\ufeff", "\u180e"})
    void leaves_characters_that_only_look_blank(String notBlank) {
        assertThat(Text.strip(notBlank + "a" + notBlank)).isEqualTo(notBlank + "a" + notBlank);
    }

    @Test
    void strips_a_blank_text_to_nothing() {
        assertThat(Text.strip(" \u3000\t ")).isEmpty();
        assertThat(Text.strip("")).isEmpty();
    }

    @Test
    void counts_code_points_not_code_units() {
        String ten = "\ud83d\ude00".repeat(10);

        assertThat(Text.requireValid(ten, 10)).isEqualTo(ten);
        assertRefused(ten + "x", 10, "must be at most 10 characters long");
        assertRefused("x".repeat(5_001), 5_000, "must be at most 5,000 characters long");
    }

    @Test
    void rejects_a_nul_character_anywhere() {
        assertRefused("\0", 10, "must not contain a NUL character");
        assertRefused("a\0", 10, "must not contain a NUL character");
        assertRefused("\0b", 10, "must not contain a NUL character");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD800, 0xDBFF, 0xDC00, 0xDFFF})
    void rejects_an_unpaired_surrogate(int unit) {
        String lone = String.valueOf((char) unit);
        for (String text : new String[] {lone, "a" + lone, lone + "a", "\ud83d\ude00" + lone}) {
            assertRefused(text, 10, "must not contain an unpaired surrogate");
        }
    }

    @Test
    void rejects_surrogates_in_the_wrong_order() {
        assertRefused("\ude00\ud83d", 10, "must not contain an unpaired surrogate");
    }

    @Test
    void accepts_every_other_character_unchanged() {
        String text = "e\u0301\u00e9\u0001\u200b\ufdd0\uffff\udbff\udfff";

        assertThat(Text.requireValid(text, 10)).isSameAs(text);
    }

    private static void assertRefused(String text, int limit, String detail) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Text.requireValid(text, limit))
                .returns(detail, InvalidValue::detail);
    }
}
