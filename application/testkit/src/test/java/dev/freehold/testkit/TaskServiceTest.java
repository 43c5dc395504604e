package dev.freehold.testkit;

import static dev.freehold.testkit.Samples.NOON;
import static dev.freehold.testkit.Samples.content;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.application.TasksApplication;
import dev.freehold.application.port.Creation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.application.port.in.ManageTasks;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.Revision;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskChange;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.domain.task.TaskEdit;
import dev.freehold.domain.task.TaskRemoval;
import dev.freehold.domain.task.Title;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TaskServiceTest {
    private static final Precondition NONE = new Precondition.Any();
    private static final Precondition FIRST_SEEN = new Precondition.OneOf(Set.of(Revision.FIRST));

    private final Owner ada = Samples.owner("ada");
    private final Owner bob = Samples.owner("bob");
    private final InMemoryTaskRepository repository = new InMemoryTaskRepository();

    private ManageTasks at(Instant moment) {
        return TasksApplication.with(
                        repository,
                        token -> Optional.empty(),
                        InstantSource.fixed(moment),
                        new Random(moment.toEpochMilli()))
                .tasks();
    }

    private final ManageTasks tasks = at(NOON);
    private final ManageTasks later = at(NOON.plusSeconds(60));

    @Nested
    class Creating {
        @Test
        void creates_a_task_with_an_id_and_the_time() {
            Task task = tasks.create(ada, content("milk"));

            assertThat(task).isEqualTo(new Task(task.id(), ada.id(), content("milk"), Revision.FIRST, NOON, NOON));
            assertThat(task.id().value().version()).isEqualTo(7);
            assertThat(tasks.find(ada, task.id())).contains(task);
            assertThat(tasks.find(bob, task.id())).isEmpty();
        }

        @Test
        void truncates_the_time_to_microseconds() {
            assertThat(at(NOON.plusNanos(999)).create(ada, content("milk")).createdAt())
                    .isEqualTo(NOON);
        }

        @Test
        void creates_one_task_per_key() {
            IdempotencyKey key = new IdempotencyKey("k", "request");

            Creation first = tasks.createOnce(ada, content("milk"), key);
            Creation again = later.createOnce(ada, content("milk"), key);
            Creation other = later.createOnce(ada, content("bread"), new IdempotencyKey("k", "other request"));

            assertThat(first)
                    .isInstanceOfSatisfying(
                            Creation.Created.class,
                            created -> assertThat(again).isEqualTo(new Creation.Repeated(created.task())));
            assertThat(other).isEqualTo(new Creation.KeyReused());
            assertThat(tasks.list(
                                    ada,
                                    new TaskQuery(TaskFilter.ALL, TaskOrder.NEWEST_FIRST, 10, Optional.empty(), true))
                            .total())
                    .isEqualTo(OptionalLong.of(1));
        }
    }

    @Nested
    class Changing {
        private final Task before = tasks.create(ada, content("before"));

        @Test
        void replaces_the_whole_content() {
            assertThat(later.replace(ada, before.id(), NONE, content("after")))
                    .isEqualTo(new TaskChange.Written(written(content("after"))));
            assertThat(tasks.find(ada, before.id())).contains(written(content("after")));
        }

        @Test
        void applies_all_edits_in_order_and_leaves_the_rest() {
            List<TaskEdit> edits = List.of(
                    new TaskEdit.Prioritise(Priority.HIGH),
                    new TaskEdit.Retitle(new Title("first")),
                    new TaskEdit.Retitle(new Title("second")));
            TaskContent after =
                    new TaskContent(new Title("second"), Optional.empty(), false, Priority.HIGH, Optional.empty());

            assertThat(later.edit(ada, before.id(), NONE, edits)).isEqualTo(new TaskChange.Written(written(after)));
        }

        @Test
        void keeps_every_field_that_an_edit_does_not_name() {
            later.edit(ada, before.id(), NONE, List.of(new TaskEdit.Mark(true)));
            later.edit(ada, before.id(), NONE, List.of(new TaskEdit.Retitle(new Title("after"))));

            assertThat(tasks.find(ada, before.id()).orElseThrow().content())
                    .isEqualTo(new TaskEdit.Mark(true).applyTo(content("after")));
        }

        @Test
        void writes_nothing_when_nothing_would_change() {
            assertThat(later.replace(ada, before.id(), NONE, content("before")))
                    .isEqualTo(new TaskChange.Written(before));
            assertThat(later.edit(ada, before.id(), NONE, List.of())).isEqualTo(new TaskChange.Written(before));
            assertThat(later.edit(ada, before.id(), NONE, List.of(new TaskEdit.Mark(false))))
                    .isEqualTo(new TaskChange.Written(before));
        }

        @Test
        void rejects_a_change_to_a_stale_task() {
            later.replace(ada, before.id(), FIRST_SEEN, content("after"));

            assertThat(later.replace(ada, before.id(), FIRST_SEEN, content("again")))
                    .isEqualTo(new TaskChange.Stale());
            assertThat(later.edit(ada, before.id(), FIRST_SEEN, List.of(new TaskEdit.Mark(true))))
                    .isEqualTo(new TaskChange.Stale());
            assertThat(later.remove(ada, before.id(), FIRST_SEEN)).isEqualTo(TaskRemoval.STALE);
            assertThat(tasks.find(ada, before.id())).contains(written(content("after")));
        }

        @Test
        void treats_another_owners_task_as_missing_not_as_stale() {
            for (Precondition precondition : List.of(NONE, FIRST_SEEN, new Precondition.Never())) {
                assertThat(later.replace(bob, before.id(), precondition, content("mine")))
                        .isEqualTo(new TaskChange.NotFound());
                assertThat(later.edit(bob, before.id(), precondition, List.of(new TaskEdit.Mark(true))))
                        .isEqualTo(new TaskChange.NotFound());
                assertThat(later.remove(bob, before.id(), precondition)).isEqualTo(TaskRemoval.NOT_FOUND);
            }
            assertThat(tasks.find(ada, before.id())).contains(before);
        }

        @Test
        void removes_permanently() {
            assertThat(later.remove(ada, before.id(), FIRST_SEEN)).isEqualTo(TaskRemoval.REMOVED);
            assertThat(later.remove(ada, before.id(), NONE)).isEqualTo(TaskRemoval.NOT_FOUND);
            assertThat(later.edit(ada, before.id(), NONE, List.of())).isEqualTo(new TaskChange.NotFound());
        }

        @Test
        void erases_all_data_of_one_owner_and_none_of_another() {
            Task bobs = tasks.create(bob, content("of Bob"));

            later.erase(ada);

            assertThat(tasks.find(ada, before.id())).isEmpty();
            assertThat(tasks.find(bob, bobs.id())).contains(bobs);
        }

        private Task written(TaskContent content) {
            return new Task(before.id(), ada.id(), content, new Revision(2), NOON, NOON.plusSeconds(60));
        }
    }
}
