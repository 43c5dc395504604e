package dev.freehold.domain.task;

import dev.freehold.domain.InvalidValue;

/**
 * Counts the writes to a task, so that two readers can tell whether they saw the same.
 *
 * @param number 1 for a task just made, one more with every write that changed something
 */
public record Revision(long number) {
    /** The revision of a task just made. */
    public static final Revision FIRST = new Revision(1);

    /** @throws InvalidValue if the number is not positive */
    public Revision {
        if (number < 1) {
            throw new InvalidValue("must be positive");
        }
    }

    /** The revision after the next write. */
    public Revision next() {
        return new Revision(Math.addExact(number, 1));
    }
}
