package dev.freehold.domain.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.freehold.domain.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {
    @Test
    void has_1_to_200_code_points() {
        String longest = "\ud83d\ude00".repeat(200);

        assertThat(new SearchText(longest).value()).isEqualTo(longest);
        assertThat(new SearchText(" ").value()).isEqualTo(" ");
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new SearchText(""));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new SearchText(longest + "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0", "\ud800"})
    void rejects_text_that_no_task_can_contain(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new SearchText(text));
    }

    @ParameterizedTest
    @CsvSource({"MILK, buy milk, true", "milk, BUY MILK!, true", "silk, buy milk, false", "%, 100, false", "_, a, false"
    })
    void matches_literally_and_case_insensitively(String text, String where, boolean found) {
        assertThat(new SearchText(text).isIn(where)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"cafe, caf\u00e9", "caf\u00e9, cafe", "e\u0301, \u00e9", "ss, \u00df", "i, \u0130", "i, \u0131"})
    void does_not_match_where_accents_or_letters_differ(String text, String where) {
        assertThat(new SearchText(text).isIn(where)).isFalse();
    }
}
