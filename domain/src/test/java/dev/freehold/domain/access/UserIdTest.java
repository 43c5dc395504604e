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
    void takes_whatever_can_be_read_in_one_way(String name) {
        assertThat(new UserId(name).value()).isSameAs(name);
        assertThat(new UserId(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", "..", "/", "a/b", "\\", "a\\b", ";", "a;b", "%", "%41", "\0", "\n", "\u001f", "\u007f",
                "\u0080", "\u009f"
            })
    void refuses_what_could_be_read_in_two(String name) {
        assertRefused(name);
    }

    @Test
    void refuses_surrogates_without_their_other_half() {
        assertRefused("\ud83d");
        assertRefused("a\ude00");
    }

    @Test
    void refuses_every_control_character_and_no_other() {
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
    void takes_255_code_points_and_no_more() {
        String longest = "\ud83d\ude00".repeat(255);

        assertThat(new UserId(longest).value()).isEqualTo(longest);
        assertRefused(longest + "x");
    }

    private static void assertRefused(String name) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new UserId(name));
    }
}
