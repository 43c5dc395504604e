package dev.freehold.domain.task;

import java.util.Set;

/** A condition that a task must meet to be changed or removed. {@link Task#meets} decides whether it is. */
public sealed interface Precondition {

    /** Always met, so the last write wins. */
    record Any() implements Precondition {}

    /**
     * Met if the task is at one of these revisions.
     *
     * @param revisions the revisions that the client accepts
     */
    record OneOf(Set<Revision> revisions) implements Precondition {
        /** Keeps a copy. */
        public OneOf {
            revisions = Set.copyOf(revisions);
        }
    }

    /** Never met: the client names no possible revision. */
    record Never() implements Precondition {}

    /** Met at one of these revisions; never if the set is empty. */
    static Precondition oneOf(Set<Revision> revisions) {
        return revisions.isEmpty() ? new Never() : new OneOf(revisions);
    }
}
