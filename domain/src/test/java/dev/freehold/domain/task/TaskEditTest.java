package dev.freehold.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each edit changes the member that it names and keeps the others. */
class TaskEditTest {
    private static final Title TITLE = new Title("title");
    private static final Optional<Description> DESCRIPTION = Optional.of(new Description("description"));
    private static final Optional<DueDate> DAY = Optional.of(DueDate.parse("2026-11-22"));

    private final TaskContent before = new TaskContent(TITLE, DESCRIPTION, true, Priority.HIGH, DAY);

    @Test
    void retitle_changes_only_the_title() {
        assertThat(new TaskEdit.Retitle(new Title("other")).applyTo(before))
                .isEqualTo(new TaskContent(new Title("other"), DESCRIPTION, true, Priority.HIGH, DAY));
    }

    @Test
    void describe_changes_only_the_description() {
        Optional<Description> other = Optional.of(new Description("other"));

        assertThat(new TaskEdit.Describe(other).applyTo(before))
                .isEqualTo(new TaskContent(TITLE, other, true, Priority.HIGH, DAY));
        assertThat(new TaskEdit.Describe(Optional.empty()).applyTo(before))
                .isEqualTo(new TaskContent(TITLE, Optional.empty(), true, Priority.HIGH, DAY));
    }

    @Test
    void mark_changes_only_the_completion() {
        assertThat(new TaskEdit.Mark(false).applyTo(before))
                .isEqualTo(new TaskContent(TITLE, DESCRIPTION, false, Priority.HIGH, DAY));
        assertThat(new TaskEdit.Mark(true).applyTo(before)).isEqualTo(before);
    }

    @Test
    void prioritise_changes_only_the_priority() {
        assertThat(new TaskEdit.Prioritise(Priority.LOW).applyTo(before))
                .isEqualTo(new TaskContent(TITLE, DESCRIPTION, true, Priority.LOW, DAY));
    }

    @Test
    void schedule_changes_only_the_due_date() {
        Optional<DueDate> other = Optional.of(DueDate.parse("2027-01-01"));

        assertThat(new TaskEdit.Schedule(other).applyTo(before))
                .isEqualTo(new TaskContent(TITLE, DESCRIPTION, true, Priority.HIGH, other));
        assertThat(new TaskEdit.Schedule(Optional.empty()).applyTo(before))
                .isEqualTo(new TaskContent(TITLE, DESCRIPTION, true, Priority.HIGH, Optional.empty()));
    }
}
