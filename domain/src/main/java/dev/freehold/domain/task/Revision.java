package dev.freehold.domain.task;

import dev.freehold.domain.InvalidValue;

/**
 * The revision of a task: two reads with the same revision saw the same task.
 *
 * @param number 1 for a new task, incremented by every write that changes something
 */
public record Revision(long number) {
    /** The revision of a new task. */
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
