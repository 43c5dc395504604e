package dev.freehold.domain.listing;

/** What a list of tasks can be sorted by. */
public enum SortKey {
    /** When the task was made. */
    CREATED_AT,
    /** When the task was last written. */
    UPDATED_AT,
    /** By which day it is to be done; those due on no day come last in either direction. */
    DUE_DATE,
    /** How much it matters. */
    PRIORITY,
    /** Its title, by code point. */
    TITLE
}
