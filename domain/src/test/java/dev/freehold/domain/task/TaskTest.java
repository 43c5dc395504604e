package dev.freehold.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.domain.access.AuthenticatedUser;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.access.OwnershipPolicy;
import dev.freehold.domain.access.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    void starts_at_its_first_revision_and_creation_time() {
        assertThat(task).isEqualTo(new Task(ID, new UserId("ada"), content("before"), Revision.FIRST, NOON, NOON));
    }

    @Test
    void a_write_changes_only_content_revision_and_update_time() {
        assertThat(task.with(content("after"), NOON.plusSeconds(5)))
                .isEqualTo(
                        new Task(ID, new UserId("ada"), content("after"), new Revision(2), NOON, NOON.plusSeconds(5)));
    }

    @Test
    void writing_equal_content_is_not_a_write() {
        assertThat(task.with(content("before"), NOON.plusSeconds(5))).isSameAs(task);
    }

    @Test
    void update_time_never_goes_backwards_even_if_the_clock_does() {
        Task written = task.with(content("after"), NOON.plusSeconds(5));

        Task late = written.with(content("later"), NOON.plusSeconds(3));

        assertThat(late.updatedAt()).isEqualTo(NOON.plusSeconds(5));
        assertThat(late.revision()).isEqualTo(new Revision(3));
        assertThat(task.with(content("x"), NOON.minusSeconds(9)).updatedAt()).isEqualTo(NOON);
    }

    @Test
    void applies_all_edits_in_order() {
        List<TaskEdit> edits = List.of(
                new TaskEdit.Retitle(new Title("first")),
                new TaskEdit.Mark(true),
                new TaskEdit.Retitle(new Title("after")));

        TaskContent after = new TaskEdit.Mark(true).applyTo(content("after"));
        assertThat(task.change(new Precondition.Any(), edits, NOON.plusSeconds(5)))
                .isEqualTo(new TaskChange.Written(
                        new Task(ID, new UserId("ada"), after, new Revision(2), NOON, NOON.plusSeconds(5))));
    }

    @Test
    void edits_that_change_nothing_are_not_a_write() {
        assertThat(task.change(new Precondition.Any(), List.of(new TaskEdit.Mark(false)), NOON.plusSeconds(5)))
                .isEqualTo(new TaskChange.Written(task));
        assertThat(task.change(new Precondition.Any(), List.of(), NOON.plusSeconds(5)))
                .isEqualTo(new TaskChange.Written(task));
    }

    @Test
    void a_rewrite_replaces_everything() {
        assertThat(new TaskEdit.Rewrite(content("after")).applyTo(new TaskEdit.Mark(true).applyTo(content("before"))))
                .isEqualTo(content("after"));
    }

    @Test
    void is_neither_changed_nor_removed_if_the_precondition_is_not_met() {
        List<TaskEdit> edits = List.of(new TaskEdit.Mark(true));

        for (Precondition unmet :
                List.of(new Precondition.Never(), new Precondition.OneOf(Set.of(new Revision(2), new Revision(3))))) {
            assertThat(task.change(unmet, edits, NOON)).isEqualTo(new TaskChange.Stale());
            assertThat(task.remove(unmet)).isEqualTo(TaskRemoval.STALE);
        }
    }

    @Test
    void is_changed_and_removed_if_the_precondition_is_met() {
        for (Precondition met :
                List.of(new Precondition.Any(), new Precondition.OneOf(Set.of(Revision.FIRST, new Revision(2))))) {
            assertThat(task.change(met, List.of(new TaskEdit.Mark(true)), NOON)).isInstanceOf(TaskChange.Written.class);
            assertThat(task.remove(met)).isEqualTo(TaskRemoval.REMOVED);
        }
    }

    private static TaskContent content(String title) {
        return new TaskContent(new Title(title), Optional.empty(), false, Priority.MEDIUM, Optional.empty());
    }
}
