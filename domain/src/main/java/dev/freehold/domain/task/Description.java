package dev.freehold.domain.task;

import dev.freehold.domain.Text;

/**
 * The description of a task.
 *
 * @param value at most 5,000 code points, as given
 */
public record Description(String value) {
    /** The maximum length in code points. */
    public static final int MAX_LENGTH = 5_000;

    /** @throws dev.freehold.domain.InvalidValue if it is too long or contains a character that cannot be stored */
    public Description {
        Text.requireValid(value, MAX_LENGTH);
    }
}
