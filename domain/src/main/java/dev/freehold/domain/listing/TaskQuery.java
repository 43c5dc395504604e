package dev.freehold.domain.listing;

import dev.freehold.domain.InvalidValue;
import java.util.Optional;

/**
 * What an owner wants to see of their tasks.
 *
 * @param filter which tasks
 * @param order in which order
 * @param limit how many at most, 1 to 200
 * @param after only those behind that position in the order
 * @param withTotal whether to count all that match too
 */
public record TaskQuery(
        TaskFilter filter, TaskOrder order, int limit, Optional<TaskPosition> after, boolean withTotal) {
    /** How many tasks a page has when nothing is said. */
    public static final int DEFAULT_LIMIT = 100;

    /** The greatest number of tasks on a page. */
    public static final int MAX_LIMIT = 200;

    /** @throws InvalidValue if the limit is out of bounds */
    public TaskQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidValue("must be from 1 to " + MAX_LIMIT);
        }
    }
}
