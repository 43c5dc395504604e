package dev.freehold.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.domain.access.AuthenticatedUser;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.access.OwnershipPolicy;
import dev.freehold.domain.access.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TaskTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final TaskId ID = new TaskId(new UUID(1, 2));

    private final Owner ada = new OwnershipPolicy()
            .admit(new AuthenticatedUser(new UserId("ada")), "ada")
            .orElseThrow();
    private final Task task = Task.create(ID, ada, content("before"), NOON);

    @Test
    void begins_with_its_first_revision_at_the_moment_it_was_made() {
        assertThat(task).isEqualTo(new Task(ID, new UserId("ada"), content("before"), Revision.FIRST, NOON, NOON));
    }

    @Test
    void a_write_changes_content_revision_and_time_and_nothing_else() {
        assertThat(task.with(content("after"), NOON.plusSeconds(5)))
                .isEqualTo(
                        new Task(ID, new UserId("ada"), content("after"), new Revision(2), NOON, NOON.plusSeconds(5)));
    }

    @Test
    void writing_what_is_there_already_is_no_write() {
        assertThat(task.with(content("before"), NOON.plusSeconds(5))).isSameAs(task);
    }

    @Test
    void time_never_runs_backwards_whatever_the_clock_does() {
        Task written = task.with(content("after"), NOON.plusSeconds(5));

        Task late = written.with(content("later"), NOON.plusSeconds(3));

        assertThat(late.updatedAt()).isEqualTo(NOON.plusSeconds(5));
        assertThat(late.revision()).isEqualTo(new Revision(3));
        assertThat(task.with(content("x"), NOON.minusSeconds(9)).updatedAt()).isEqualTo(NOON);
    }

    private static TaskContent content(String title) {
        return new TaskContent(new Title(title), Optional.empty(), false, Priority.MEDIUM, Optional.empty());
    }
}
