package dev.freehold.domain.task;

import dev.freehold.domain.InvalidValue;
import dev.freehold.domain.Text;

/**
 * What is to be done, in a line.
 *
 * @param value 1 to 500 code points, stripped of Unicode White_Space at both ends, otherwise as given
 */
public record Title(String value) {
    /** The greatest number of code points. */
    public static final int MAX_LENGTH = 500;

    /** @throws InvalidValue if nothing is left once stripped, or too much, or it has a character that cannot be kept */
    public Title {
        value = Text.requireValid(Text.strip(value), MAX_LENGTH);
        if (value.isEmpty()) {
            throw new InvalidValue("must not be blank");
        }
    }
}
