package dev.freehold.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.freehold.domain.InvalidValue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "...", ".a", "a..", " ", "\u00a0", "a b", "\ud83d\ude00", "?#&+:@", "\u200b", "~"})
    void accepts_an_unambiguous_path_segment(String name) {
        assertThat(new UserId(name).value()).isSameAs(name);
        assertThat(new UserId(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", "..", "/", "a/b", "\\", "a\\b", ";", "a;b", "%", "%41", "\0", "\n", "\u001f", "\u007f",
                "\u0080", "\u009f"
            })
    void rejects_an_ambiguous_path_segment(String name) {
        assertRefused(name);
    }

    @Test
    void rejects_unpaired_surrogates() {
        assertRefused("\ud83d");
        assertRefused("a\ude00");
    }

    @Test
    void rejects_exactly_the_control_characters() {
        assertThat(IntStream.range(1, 0x200).filter(unit -> !isTaken(unit)).mapToObj(Integer::toHexString))
                .containsExactlyElementsOf(IntStream.range(1, 0x200)
                        .filter(unit -> Character.getType(unit) == Character.CONTROL
                                || unit == '.'
                                || unit == '/'
                                || unit == '\\'
                                || unit == ';'
                                || unit == '%')
                        .mapToObj(Integer::toHexString)
                        .toList());
    }

    private static boolean isTaken(int unit) {
        try {
            new UserId(Character.toString(unit));
            return true;
        } catch (InvalidValue refused) {
            return false;
        }
    }

    @Test
    void accepts_at_most_255_code_points() {
        String longest = "\ud83d\ude00".repeat(255);

        assertThat(new UserId(longest).value()).isEqualTo(longest);
        assertRefused(longest + "x");
    }

    private static void assertRefused(String name) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new UserId(name));
    }
}
