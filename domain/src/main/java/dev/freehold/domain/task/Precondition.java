package dev.freehold.domain.task;

import java.util.Set;

/** What has to hold of a task for a change to it to go ahead. */
public sealed interface Precondition {

    /** Whether a task of that revision may be changed. */
    boolean holdsFor(Revision current);

    /** Nothing has to hold: the last write wins. */
    record None() implements Precondition {
        @Override
        public boolean holdsFor(Revision current) {
            return true;
        }
    }

    /**
     * The task is still as it was seen.
     *
     * @param seen the revisions, any of which will do; none at all if what was seen can be no revision
     */
    record Unchanged(Set<Revision> seen) implements Precondition {
        /** Keeps a copy. */
        public Unchanged {
            seen = Set.copyOf(seen);
        }

        @Override
        public boolean holdsFor(Revision current) {
            return seen.contains(current);
        }
    }
}
