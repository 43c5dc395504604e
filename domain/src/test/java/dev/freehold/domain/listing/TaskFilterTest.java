package dev.freehold.domain.listing;

import static dev.freehold.domain.listing.Tasks.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Priority;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskFilterTest {
    private static final String DAY = "2026-11-22";

    @Test
    void selects_every_task_by_default() {
        assertThat(TaskFilter.ALL.matches(PLAIN.task())).isTrue();
        assertThat(TaskFilter.ALL.matches(PLAIN.done().due(DAY).task())).isTrue();
    }

    @Test
    void selects_only_completed_or_only_open_tasks() {
        assertThat(completed(true).matches(PLAIN.done().task())).isTrue();
        assertThat(completed(true).matches(PLAIN.task())).isFalse();
        assertThat(completed(false).matches(PLAIN.done().task())).isFalse();
        assertThat(completed(false).matches(PLAIN.task())).isTrue();
    }

    @Test
    void selects_tasks_with_any_of_the_priorities() {
        TaskFilter filter = priorities(Set.of(Priority.LOW, Priority.HIGH));

        assertThat(filter.matches(PLAIN.of(Priority.LOW).task())).isTrue();
        assertThat(filter.matches(PLAIN.of(Priority.HIGH).task())).isTrue();
        assertThat(filter.matches(PLAIN.of(Priority.MEDIUM).task())).isFalse();
    }

    @Test
    void due_before_and_due_after_exclude_the_date_itself() {
        assertThat(before().matches(PLAIN.due("2026-11-21").task())).isTrue();
        assertThat(before().matches(PLAIN.due(DAY).task())).isFalse();
        assertThat(before().matches(PLAIN.due("2026-11-23").task())).isFalse();
        assertThat(after().matches(PLAIN.due("2026-11-23").task())).isTrue();
        assertThat(after().matches(PLAIN.due(DAY).task())).isFalse();
        assertThat(after().matches(PLAIN.due("2026-11-21").task())).isFalse();
    }

    @Test
    void a_task_without_a_due_date_is_due_neither_before_nor_after() {
        assertThat(before().matches(PLAIN.task())).isFalse();
        assertThat(after().matches(PLAIN.task())).isFalse();
    }

    @Test
    void searches_title_and_description() {
        assertThat(text("MILK").matches(PLAIN.titled("buy milk").task())).isTrue();
        assertThat(text("milk").matches(PLAIN.described("or: Milk").task())).isTrue();
        assertThat(text("milk").matches(PLAIN.titled("mil").described("k").task()))
                .isFalse();
        assertThat(text("milk").matches(PLAIN.task())).isFalse();
    }

    @Test
    void requires_every_condition() {
        TaskFilter filter = new TaskFilter(
                Optional.of(true),
                Set.of(Priority.HIGH),
                Optional.of(DueDate.parse("2026-11-23")),
                Optional.of(DueDate.parse("2026-11-21")),
                Optional.of(new SearchText("milk")));
        Tasks right = PLAIN.done().of(Priority.HIGH).due(DAY).titled("milk");

        assertThat(filter.matches(right.task())).isTrue();
        assertThat(filter.matches(right.of(Priority.LOW).task())).isFalse();
        assertThat(filter.matches(right.due("2026-11-23").task())).isFalse();
        assertThat(filter.matches(right.due("2026-11-21").task())).isFalse();
        assertThat(filter.matches(right.titled("silk").task())).isFalse();
        assertThat(filter.matches(
                        PLAIN.of(Priority.HIGH).due(DAY).titled("milk").task()))
                .isFalse();
    }

    @Test
    void sorts_the_priorities() {
        EnumSet<Priority> given = EnumSet.of(Priority.HIGH, Priority.LOW);
        TaskFilter filter = priorities(given);
        given.clear();

        assertThat(filter.sortedPriorities()).containsExactly(Priority.LOW, Priority.HIGH);
        assertThat(TaskFilter.ALL.sortedPriorities()).isEmpty();
    }

    private static TaskFilter completed(boolean wanted) {
        return new TaskFilter(Optional.of(wanted), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static TaskFilter priorities(Set<Priority> wanted) {
        return new TaskFilter(Optional.empty(), wanted, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static TaskFilter before() {
        return new TaskFilter(
                Optional.empty(), Set.of(), Optional.of(DueDate.parse(DAY)), Optional.empty(), Optional.empty());
    }

    private static TaskFilter after() {
        return new TaskFilter(
                Optional.empty(), Set.of(), Optional.empty(), Optional.of(DueDate.parse(DAY)), Optional.empty());
    }

    private static TaskFilter text(String wanted) {
        return new TaskFilter(
                Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.of(new SearchText(wanted)));
    }
}
