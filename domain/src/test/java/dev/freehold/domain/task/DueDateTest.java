package dev.freehold.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.freehold.domain.InvalidValue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "2024-02-29", "2000-02-29", "2026-11-22", "9999-12-31"})
    void reads_and_writes_a_calendar_date(String text) {
        assertThat(DueDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0000-12-31",
                "2023-02-29",
                "1900-02-29",
                "2026-02-30",
                "2026-04-31",
                "2026-13-01",
                "2026-00-10",
                "2026-01-00",
                "2026-1-1",
                "26-01-01",
                "20260101",
                "2026/01/01",
                "2026-01-01T00:00:00Z",
                "2026-01-01Z",
                " 2026-01-01",
                "2026-01-01\n",
                "+2026-01-01",
                "-001-01-01",
                "10000-01-01",
                "\u0662\u0660\u0662\u0666-\u0660\u0661-\u0660\u0661"
            })
    void rejects_anything_else(String text) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> DueDate.parse(text))
                .returns(
                        "must be a calendar date, written YYYY-MM-DD, of the years 0001 to 9999", InvalidValue::detail);
    }

    @Test
    void accepts_only_years_with_four_digits() {
        assertThat(new DueDate(DueDate.EARLIEST)).hasToString("0001-01-01");
        assertThat(new DueDate(DueDate.LATEST)).hasToString("9999-12-31");
        assertRefused(DueDate.EARLIEST.minusDays(1));
        assertRefused(DueDate.LATEST.plusDays(1));
    }

    @Test
    void sorts_chronologically() {
        assertThat(DueDate.parse("2026-01-31"))
                .isLessThan(DueDate.parse("2026-02-01"))
                .isGreaterThan(DueDate.parse("2025-12-31"))
                .isEqualByComparingTo(DueDate.parse("2026-01-31"));
    }

    private static void assertRefused(LocalDate day) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new DueDate(day));
    }
}
