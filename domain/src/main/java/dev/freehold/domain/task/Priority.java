package dev.freehold.domain.task;

/** The priority of a task, in ascending order. */
public enum Priority {
    /** Can wait. */
    LOW,
    /** The default. */
    MEDIUM,
    /** Comes first. */
    HIGH
}
