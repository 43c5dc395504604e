package dev.freehold.domain.listing;

import static dev.freehold.domain.listing.Tasks.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.Task;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskOrderTest {
    @Test
    void sorts_newest_first_by_default() {
        assertThat(sorted(TaskOrder.NEWEST_FIRST, PLAIN.at(1, 9), PLAIN.at(3, 7), PLAIN.at(2, 8)))
                .extracting(task -> task.createdAt().getEpochSecond() % 60)
                .containsExactly(3L, 2L, 1L);
    }

    @Test
    void sorts_by_the_time_of_the_last_change() {
        assertThat(sorted(ascending(SortKey.UPDATED_AT), PLAIN.at(1, 9), PLAIN.at(3, 7), PLAIN.at(2, 8)))
                .extracting(task -> task.updatedAt().getEpochSecond() % 60)
                .containsExactly(7L, 8L, 9L);
    }

    @Test
    void sorts_by_priority_from_low_to_high() {
        Tasks low = PLAIN.of(Priority.LOW);
        Tasks high = PLAIN.of(Priority.HIGH);

        assertThat(sorted(ascending(SortKey.PRIORITY), high, PLAIN, low))
                .extracting(task -> task.content().priority())
                .containsExactly(Priority.LOW, Priority.MEDIUM, Priority.HIGH);
        assertThat(sorted(descending(SortKey.PRIORITY), PLAIN, low, high))
                .extracting(task -> task.content().priority())
                .containsExactly(Priority.HIGH, Priority.MEDIUM, Priority.LOW);
    }

    @Test
    void sorts_titles_by_code_point_not_by_code_unit() {
        assertThat(sorted(
                        ascending(SortKey.TITLE),
                        PLAIN.titled("\ud83d\ude00"),
                        PLAIN.titled("\uffff"),
                        PLAIN.titled("a"),
                        PLAIN.titled("Z"),
                        PLAIN.titled("ab"),
                        PLAIN.titled("\u00e4")))
                .extracting(task -> task.content().title().value())
                .containsExactly("Z", "a", "ab", "\u00e4", "\uffff", "\ud83d\ude00");
    }

    @Test
    void tasks_without_a_due_date_come_last_in_either_direction() {
        Tasks never = PLAIN.numbered(9);
        Tasks early = PLAIN.due("0001-01-01");
        Tasks late = PLAIN.due("9999-12-31");

        assertThat(sorted(ascending(SortKey.DUE_DATE), never, late, early))
                .containsExactly(early.task(), late.task(), never.task());
        assertThat(sorted(descending(SortKey.DUE_DATE), never, early, late))
                .containsExactly(late.task(), early.task(), never.task());
    }

    @ParameterizedTest
    @EnumSource
    void breaks_ties_by_id_newest_first_in_either_direction(SortKey key) {
        for (boolean isDescending : List.of(true, false)) {
            assertThat(sorted(
                            new TaskOrder(key, isDescending), PLAIN.numbered(2), PLAIN.numbered(3), PLAIN.numbered(1)))
                    .containsExactly(
                            PLAIN.numbered(3).task(),
                            PLAIN.numbered(2).task(),
                            PLAIN.numbered(1).task());
        }
    }

    @ParameterizedTest
    @EnumSource
    void exactly_the_tasks_that_follow_a_task_are_after_its_position(SortKey key) {
        for (boolean isDescending : List.of(true, false)) {
            TaskOrder order = new TaskOrder(key, isDescending);
            List<Task> all = sorted(
                    order,
                    PLAIN,
                    PLAIN.numbered(2),
                    PLAIN.numbered(3)
                            .due("2026-11-22")
                            .of(Priority.HIGH)
                            .titled("b")
                            .at(1, 2),
                    PLAIN.numbered(4)
                            .due("2026-11-23")
                            .of(Priority.LOW)
                            .titled("a")
                            .at(2, 3));
            for (Task from : all) {
                assertThat(all.stream().filter(task -> order.isAfter(task, TaskPosition.of(from, key))))
                        .isEqualTo(all.subList(all.indexOf(from) + 1, all.size()));
            }
        }
    }

    private static TaskOrder ascending(SortKey key) {
        return new TaskOrder(key, false);
    }

    private static TaskOrder descending(SortKey key) {
        return new TaskOrder(key, true);
    }

    private static List<Task> sorted(TaskOrder order, Tasks... tasks) {
        return Stream.of(tasks).map(Tasks::task).sorted(order.comparator()).toList();
    }
}
