package dev.freehold.domain.listing;

/** What a list of tasks can be sorted by. */
public enum SortKey {
    /** When the task was created. */
    CREATED_AT,
    /** When the task was last changed. */
    UPDATED_AT,
    /** The due date; tasks without one come last in either direction. */
    DUE_DATE,
    /** The priority, from low to high when ascending. */
    PRIORITY,
    /** The title, by code point. */
    TITLE
}
