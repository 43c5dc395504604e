package dev.freehold.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreconditionTest {
    private static final Revision SECOND = new Revision(2);

    @Test
    void none_holds_always() {
        assertThat(new Precondition.None().holdsFor(SECOND)).isTrue();
    }

    @Test
    void unchanged_holds_for_any_revision_that_was_seen() {
        Precondition seen = new Precondition.Unchanged(Set.of(Revision.FIRST, SECOND));

        assertThat(seen.holdsFor(Revision.FIRST)).isTrue();
        assertThat(seen.holdsFor(SECOND)).isTrue();
        assertThat(seen.holdsFor(new Revision(3))).isFalse();
    }

    @Test
    void unchanged_holds_never_for_one_who_has_seen_nothing() {
        assertThat(new Precondition.Unchanged(Set.of()).holdsFor(Revision.FIRST))
                .isFalse();
    }

    @Test
    void unchanged_keeps_what_was_seen_when_it_was_made() {
        Set<Revision> seen = new HashSet<>(Set.of(SECOND));
        Precondition precondition = new Precondition.Unchanged(seen);

        seen.clear();

        assertThat(precondition.holdsFor(SECOND)).isTrue();
    }
}
