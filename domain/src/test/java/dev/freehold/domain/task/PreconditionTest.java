package dev.freehold.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreconditionTest {
    private static final Revision SECOND = new Revision(2);

    @Test
    void one_of_no_revisions_is_never_met() {
        assertThat(Precondition.oneOf(Set.of())).isEqualTo(new Precondition.Never());
        assertThat(Precondition.oneOf(Set.of(SECOND))).isEqualTo(new Precondition.OneOf(Set.of(SECOND)));
    }

    @Test
    void copies_the_revisions() {
        Set<Revision> revisions = new HashSet<>(Set.of(SECOND));
        Precondition precondition = Precondition.oneOf(revisions);

        revisions.clear();

        assertThat(precondition).isEqualTo(new Precondition.OneOf(Set.of(SECOND)));
    }
}
