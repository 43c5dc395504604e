package dev.freehold.domain.task;

/** How much a task matters, from the least on. */
public enum Priority {
    /** Can wait. */
    LOW,
    /** What a task is when nothing is said. */
    MEDIUM,
    /** First. */
    HIGH
}
