package dev.freehold.domain.task;

import dev.freehold.domain.InvalidValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * The date by which a task is due, without a time zone.
 *
 * @param value a date in the years 0001 to 9999
 */
public record DueDate(LocalDate value) implements Comparable<DueDate> {
    /** The earliest date that can be written as {@code YYYY-MM-DD}. */
    public static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    /** The latest date that can be written as {@code YYYY-MM-DD}. */
    public static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** @throws InvalidValue if the year is out of range */
    public DueDate {
        if (value.isBefore(EARLIEST) || value.isAfter(LATEST)) {
            throw notADate();
        }
    }

    /**
     * Parses a date written as {@code YYYY-MM-DD} (RFC 3339, full-date).
     *
     * @throws InvalidValue if the text is not such a date
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
