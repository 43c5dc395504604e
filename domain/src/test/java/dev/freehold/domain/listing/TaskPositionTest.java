package dev.freehold.domain.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.Title;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskPositionTest {
    private final Task task =
            Tasks.PLAIN.titled("milk").due("2026-11-22").at(1, 2).task();

    @Test
    void consists_of_the_sort_value_and_the_id() {
        assertThat(TaskPosition.of(task, SortKey.CREATED_AT))
                .isEqualTo(new TaskPosition.ByMoment(task.createdAt(), task.id()));
        assertThat(TaskPosition.of(task, SortKey.UPDATED_AT))
                .isEqualTo(new TaskPosition.ByMoment(task.updatedAt(), task.id()));
        assertThat(TaskPosition.of(task, SortKey.DUE_DATE))
                .isEqualTo(new TaskPosition.ByDueDate(Optional.of(DueDate.parse("2026-11-22")), task.id()));
        assertThat(TaskPosition.of(task, SortKey.PRIORITY))
                .isEqualTo(new TaskPosition.ByPriority(Priority.MEDIUM, task.id()));
        assertThat(TaskPosition.of(task, SortKey.TITLE))
                .isEqualTo(new TaskPosition.ByTitle(new Title("milk"), task.id()));
    }
}
