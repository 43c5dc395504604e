package dev.freehold.domain.task;

import dev.freehold.domain.Text;

/**
 * What else there is to say about a task.
 *
 * @param value at most 5,000 code points, as given
 */
public record Description(String value) {
    /** The greatest number of code points. */
    public static final int MAX_LENGTH = 5_000;

    /** @throws dev.freehold.domain.InvalidValue if it is too long or has a character that cannot be kept */
    public Description {
        Text.requireValid(value, MAX_LENGTH);
    }
}
