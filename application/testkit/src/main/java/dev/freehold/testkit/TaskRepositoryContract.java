package dev.freehold.testkit;

import static dev.freehold.testkit.Samples.NOON;
import static dev.freehold.testkit.Samples.content;
import static dev.freehold.testkit.Samples.id;
import static dev.freehold.testkit.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.application.port.Creation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.SearchText;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskPage;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Description;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.Revision;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskChange;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.domain.task.TaskEdit;
import dev.freehold.domain.task.TaskRemoval;
import dev.freehold.domain.task.Title;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every repository has to be. */
public abstract class TaskRepositoryContract {
    private final Owner ada = Samples.owner("ada");
    private final Owner bob = Samples.owner("bob");

    /** A repository without tasks of the owners that the tests speak of. */
    protected abstract TaskRepository repository();

    private static TaskQuery everything(boolean counted) {
        return new TaskQuery(TaskFilter.ALL, TaskOrder.NEWEST_FIRST, 200, Optional.empty(), counted);
    }

    private static IdempotencyKey key(String value, String request) {
        return new IdempotencyKey(value, request);
    }

    private static TaskChange rewrite(Task task, UnaryOperator<TaskContent> edit) {
        return new TaskChange.Written(task.with(edit.apply(task.content()), NOON.plusSeconds(1)));
    }

    @Nested
    class Keeping {
        @Test
        void gives_back_what_was_added_to_the_last_bit() {
            TaskRepository repository = repository();
            Task full = Task.create(
                    id(1),
                    ada,
                    new TaskContent(
                            new Title("\ud83d\ude00".repeat(500)),
                            Optional.of(
                                    new Description("\n  \u0627\u200f\udbff\udfff\u0001 ".concat("x".repeat(4990)))),
                            true,
                            Priority.HIGH,
                            Optional.of(new DueDate(LocalDate.of(9999, 12, 31)))),
                    NOON);

            repository.add(ada, full);

            assertThat(repository.find(ada, id(1))).contains(full);
        }

        @Test
        void tells_no_description_from_an_empty_one() {
            TaskRepository repository = repository();
            TaskContent empty = new TaskEdit.Describe(Optional.of(new Description(""))).applyTo(content("one"));
            repository.add(ada, Task.create(id(1), ada, empty, NOON));
            repository.add(ada, task(ada, 2, "two"));

            assertThat(repository.find(ada, id(1)).orElseThrow().content().description())
                    .contains(new Description(""));
            assertThat(repository.find(ada, id(2)).orElseThrow().content().description())
                    .isEmpty();
        }

        @Test
        void finds_nothing_where_nothing_is() {
            assertThat(repository().find(ada, id(1))).isEmpty();
        }

        @Test
        void keeps_the_longest_name_of_a_user_and_the_longest_texts() {
            Owner longest = Samples.owner("\ud83d\ude00".repeat(255));
            TaskRepository repository = repository();
            TaskContent content = new TaskContent(
                    new Title("\udbff\udfff".repeat(500)),
                    Optional.of(new Description("\udbff\udffe".repeat(5000))),
                    false,
                    Priority.LOW,
                    Optional.empty());
            Task task = Task.create(id(1), longest, content, NOON);

            repository.addOnce(longest, task, key("~".repeat(255), "request"));

            assertThat(repository.find(longest, id(1))).contains(task);
        }
    }

    @Nested
    class Ownership {
        @Test
        void shows_no_task_of_another_owner() {
            TaskRepository repository = repository();
            repository.add(ada, task(ada, 1, "of Ada"));

            assertThat(repository.find(bob, id(1))).isEmpty();
            assertThat(repository.list(bob, everything(true)))
                    .isEqualTo(new TaskPage(List.of(), Optional.empty(), OptionalLong.of(0)));
        }

        @Test
        void changes_no_task_of_another_owner_and_asks_for_no_decision() {
            TaskRepository repository = repository();
            Task task = task(ada, 1, "of Ada");
            repository.add(ada, task);

            assertThat(repository.change(bob, id(1), found -> {
                        throw new AssertionError("was shown " + found.id());
                    }))
                    .isEqualTo(new TaskChange.NotFound());
            assertThat(repository.remove(bob, id(1), new Precondition.Any())).isEqualTo(TaskRemoval.NOT_FOUND);
            assertThat(repository.remove(bob, id(1), new Precondition.Never())).isEqualTo(TaskRemoval.NOT_FOUND);
            assertThat(repository.find(ada, id(1))).contains(task);
        }

        @Test
        void lets_two_owners_use_one_id_and_one_key() {
            TaskRepository repository = repository();
            Task adas = task(ada, 1, "of Ada");
            Task bobs = task(bob, 1, "of Bob");

            assertThat(repository.addOnce(ada, adas, key("k", "r"))).isEqualTo(new Creation.Created(adas));
            assertThat(repository.addOnce(bob, bobs, key("k", "other"))).isEqualTo(new Creation.Created(bobs));

            assertThat(repository.find(ada, id(1))).contains(adas);
            assertThat(repository.find(bob, id(1))).contains(bobs);
        }
    }

    @Nested
    class Changing {
        @Test
        void stores_what_was_decided() {
            TaskRepository repository = repository();
            repository.add(ada, task(ada, 1, "before"));

            TaskChange change = repository.change(ada, id(1), task -> rewrite(task, before -> content("after")));

            Task after = new Task(id(1), ada.id(), content("after"), new Revision(2), NOON, NOON.plusSeconds(1));
            assertThat(change).isEqualTo(new TaskChange.Written(after));
            assertThat(repository.find(ada, id(1))).contains(after);
        }

        @Test
        void stores_nothing_when_the_decision_is_not_to_write() {
            TaskRepository repository = repository();
            Task task = task(ada, 1, "same");
            repository.add(ada, task);

            assertThat(repository.change(ada, id(1), found -> new TaskChange.Stale()))
                    .isEqualTo(new TaskChange.Stale());
            assertThat(repository.change(ada, id(1), found -> rewrite(found, content -> content)))
                    .isEqualTo(new TaskChange.Written(task));
            assertThat(repository.find(ada, id(1))).contains(task);
        }

        @Test
        void stores_nothing_when_deciding_fails() {
            TaskRepository repository = repository();
            Task task = task(ada, 1, "same");
            repository.add(ada, task);

            assertThatThrownBy(() -> repository.change(ada, id(1), found -> {
                        throw new IllegalStateException("no decision");
                    }))
                    .hasMessage("no decision");
            assertThat(repository.find(ada, id(1))).contains(task);
        }

        @Test
        void finds_the_words_of_the_new_content_and_no_longer_those_of_the_old() {
            TaskRepository repository = repository();
            repository.add(ada, task(ada, 1, "before"));
            repository.change(ada, id(1), task -> rewrite(task, before -> content("after")));

            assertThat(repository.list(ada, search("AFTER")).tasks()).hasSize(1);
            assertThat(repository.list(ada, search("before")).tasks()).isEmpty();
        }

        private TaskQuery search(String text) {
            TaskFilter filter = new TaskFilter(
                    Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.of(new SearchText(text)));
            return new TaskQuery(filter, TaskOrder.NEWEST_FIRST, 10, Optional.empty(), false);
        }
    }

    @Nested
    class Removing {
        @Test
        void removes_once() {
            TaskRepository repository = repository();
            repository.add(ada, task(ada, 1, "gone"));

            assertThat(repository.remove(ada, id(1), new Precondition.Any())).isEqualTo(TaskRemoval.REMOVED);
            assertThat(repository.remove(ada, id(1), new Precondition.Any())).isEqualTo(TaskRemoval.NOT_FOUND);
            assertThat(repository.find(ada, id(1))).isEmpty();
        }

        @Test
        void removes_only_what_is_as_it_was_seen() {
            TaskRepository repository = repository();
            repository.add(ada, task(ada, 1, "before"));
            repository.change(ada, id(1), task -> rewrite(task, before -> content("after")));

            assertThat(repository.remove(ada, id(1), new Precondition.Never())).isEqualTo(TaskRemoval.STALE);
            assertThat(repository.remove(ada, id(1), new Precondition.OneOf(Set.of(Revision.FIRST))))
                    .isEqualTo(TaskRemoval.STALE);
            assertThat(repository.remove(ada, id(1), new Precondition.OneOf(Set.of(new Revision(2)))))
                    .isEqualTo(TaskRemoval.REMOVED);
        }
    }

    @Nested
    class CreatingOnce {
        @Test
        void answers_the_second_time_with_the_first_answer_though_the_task_has_changed() {
            TaskRepository repository = repository();
            Task first = task(ada, 1, "first");
            repository.addOnce(ada, first, key("k", "r"));
            repository.change(ada, id(1), task -> rewrite(task, before -> content("changed")));
            repository.remove(ada, id(1), new Precondition.Any());

            assertThat(repository.addOnce(ada, task(ada, 2, "first"), key("k", "r")))
                    .isEqualTo(new Creation.Repeated(first));
            assertThat(repository.find(ada, id(2))).isEmpty();
        }

        @Test
        void refuses_a_key_that_stood_for_another_request() {
            TaskRepository repository = repository();
            repository.addOnce(ada, task(ada, 1, "first"), key("k", "r"));

            assertThat(repository.addOnce(ada, task(ada, 2, "second"), key("k", "other")))
                    .isEqualTo(new Creation.KeyReused());
            assertThat(repository.find(ada, id(2))).isEmpty();
        }

        @Test
        void forgets_a_key_a_day_after_its_first_use_and_not_before() {
            TaskRepository repository = repository();
            Task first = task(ada, 1, "first");
            repository.addOnce(ada, first, key("k", "r"));
            Duration day = IdempotencyKey.LIFETIME;
            Task almost =
                    Task.create(id(2), ada, content("second"), NOON.plus(day).minusNanos(1_000));
            Task dayAfter = Task.create(id(3), ada, content("third"), NOON.plus(day));

            assertThat(repository.addOnce(ada, almost, key("k", "r"))).isEqualTo(new Creation.Repeated(first));
            assertThat(repository.addOnce(ada, dayAfter, key("k", "new"))).isEqualTo(new Creation.Created(dayAfter));
            assertThat(repository.find(ada, id(3))).contains(dayAfter);
        }

        @Test
        void tells_keys_apart_by_every_character() {
            TaskRepository repository = repository();
            repository.addOnce(ada, task(ada, 1, "one"), key("k", "r"));

            Task second = task(ada, 2, "two");
            assertThat(repository.addOnce(ada, second, key("K", "r"))).isEqualTo(new Creation.Created(second));
        }
    }

    @Nested
    class Erasing {
        @Test
        void leaves_nothing_of_the_owner_not_even_a_kept_answer() {
            TaskRepository repository = repository();
            repository.add(ada, task(ada, 1, "one"));
            repository.addOnce(ada, task(ada, 2, "two"), key("k", "r"));

            repository.erase(ada);

            assertThat(repository.find(ada, id(1))).isEmpty();
            assertThat(repository.list(ada, everything(true)).total()).hasValue(0);
            Task anew = task(ada, 3, "three");
            assertThat(repository.addOnce(ada, anew, key("k", "another"))).isEqualTo(new Creation.Created(anew));
        }

        @Test
        void takes_nothing_of_another_owner() {
            TaskRepository repository = repository();
            Task bobs = task(bob, 1, "of Bob");
            repository.addOnce(bob, bobs, key("k", "r"));
            repository.add(ada, task(ada, 1, "of Ada"));

            repository.erase(ada);

            assertThat(repository.find(bob, id(1))).contains(bobs);
            assertThat(repository.addOnce(bob, task(bob, 2, "again"), key("k", "r")))
                    .isEqualTo(new Creation.Repeated(bobs));
        }

        @Test
        void may_be_asked_again_where_nothing_is_left() {
            TaskRepository repository = repository();

            repository.erase(ada);
            repository.erase(ada);

            assertThat(repository.list(ada, everything(true)).total()).hasValue(0);
        }
    }
}
