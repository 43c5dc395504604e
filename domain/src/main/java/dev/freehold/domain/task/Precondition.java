package dev.freehold.domain.task;

import java.util.Set;

/** What must be true of a task for a change to go ahead. {@link Task#meets} decides whether it is. */
public sealed interface Precondition {

    /** Always met: the last write wins. */
    record Any() implements Precondition {}

    /**
     * Met while the task is at one of these revisions.
     *
     * @param revisions those that the client knows
     */
    record OneOf(Set<Revision> revisions) implements Precondition {
        /** Keeps a copy. */
        public OneOf {
            revisions = Set.copyOf(revisions);
        }
    }

    /** Never met: what the client knows is no revision of any task. */
    record Never() implements Precondition {}

    /** Met at one of these revisions; never, if there are none. */
    static Precondition oneOf(Set<Revision> revisions) {
        return revisions.isEmpty() ? new Never() : new OneOf(revisions);
    }
}
