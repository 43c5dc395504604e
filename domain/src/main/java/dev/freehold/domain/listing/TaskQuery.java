package dev.freehold.domain.listing;

import dev.freehold.domain.InvalidValue;
import java.util.Optional;

/**
 * A query over an owner's tasks.
 *
 * @param filter which tasks to include
 * @param order how to sort them
 * @param limit the maximum number of tasks on the page, 1 to 200
 * @param after start after this position, if given
 * @param withTotal whether to count all matching tasks as well
 */
public record TaskQuery(
        TaskFilter filter, TaskOrder order, int limit, Optional<TaskPosition> after, boolean withTotal) {
    /** The page size if none is requested. */
    public static final int DEFAULT_LIMIT = 100;

    /** The largest page size allowed. */
    public static final int MAX_LIMIT = 200;

    /** @throws InvalidValue if the limit is out of range */
    public TaskQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidValue("must be from 1 to " + MAX_LIMIT);
        }
    }
}
