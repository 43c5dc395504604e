package dev.freehold.domain.task;

import java.util.Optional;

/**
 * All that an owner says about a task.
 *
 * @param title what is to be done
 * @param description what else there is to say
 * @param completed whether it is done
 * @param priority how much it matters
 * @param dueDate by which day it is to be done
 */
public record TaskContent(
        Title title,
        Optional<Description> description,
        boolean completed,
        Priority priority,
        Optional<DueDate> dueDate) {}
