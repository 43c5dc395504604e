package dev.freehold.domain.task;

import dev.freehold.domain.InvalidValue;
import dev.freehold.domain.Text;

/**
 * The title of a task.
 *
 * @param value 1 to 500 code points, stripped of Unicode White_Space at both ends, otherwise as given
 */
public record Title(String value) {
    /** The maximum length in code points. */
    public static final int MAX_LENGTH = 500;

    /** @throws InvalidValue if it is blank, too long, or contains a character that cannot be stored */
    public Title {
        value = Text.requireValid(Text.strip(value), MAX_LENGTH);
        if (value.isEmpty()) {
            throw new InvalidValue("must not be blank");
        }
    }
}
