package dev.freehold.domain.task;

import java.util.Optional;

/**
 * What an owner can edit of a task.
 *
 * @param title what is to be done
 * @param description further details
 * @param completed whether it is completed
 * @param priority its priority
 * @param dueDate when it is due
 */
public record TaskContent(
        Title title,
        Optional<Description> description,
        boolean completed,
        Priority priority,
        Optional<DueDate> dueDate) {}
