package dev.freehold.domain.task;

import dev.freehold.domain.InvalidValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * The day by which a task is to be done, in no time zone.
 *
 * @param value a date of the years 0001 to 9999
 */
public record DueDate(LocalDate value) implements Comparable<DueDate> {
    /** The first day that can be written as {@code YYYY-MM-DD}. */
    public static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    /** The last day that can be written as {@code YYYY-MM-DD}. */
    public static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** @throws InvalidValue if the year is out of bounds */
    public DueDate {
        if (value.isBefore(EARLIEST) || value.isAfter(LATEST)) {
            throw notADate();
        }
    }

    /**
     * The day that the text spells as {@code YYYY-MM-DD} (RFC 3339, full-date).
     *
     * @throws InvalidValue if it spells none
     */
    public static DueDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw notADate();
        }
        try {
            return new DueDate(LocalDate.parse(text));
        } catch (DateTimeParseException noSuchDay) {
            throw notADate();
        }
    }

    private static InvalidValue notADate() {
        return new InvalidValue("must be a calendar date, written YYYY-MM-DD, of the years 0001 to 9999");
    }

    @Override
    public int compareTo(DueDate other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
