package dev.freehold.adapters.persistence;

import static dev.freehold.testkit.Samples.content;
import static dev.freehold.testkit.Samples.id;
import static dev.freehold.testkit.Samples.owner;
import static dev.freehold.testkit.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.adapters.persistence.Database.Connections;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.SearchText;
import dev.freehold.domain.listing.SortKey;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskPosition;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Description;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskChange;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.domain.task.TaskId;
import dev.freehold.domain.task.Title;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often a call of the port waits for the database: counted on the wire, before and after statements stay prepared. */
@ExtendWith(Database.class)
class RoundTripsIT {
    private static final int CALLS = 12;

    private final Owner ada = owner("ada");
    private final Connections connections;

    RoundTripsIT(Connections connections) {
        this.connections = connections;
    }

    /** The calls of the port, each with how many round trips it may take. */
    private enum Call {
        ADD(1, (tasks, on) -> tasks.add(on.owner(), task(on.owner(), 1_000 + on.call(), "new"))),
        ADD_WITH_EVERYTHING(1, (tasks, on) -> tasks.add(on.owner(), full(on.owner(), 1_000 + on.call()))),
        ADD_ONCE(
                1,
                (tasks, on) ->
                        tasks.addOnce(on.owner(), task(on.owner(), 1_000 + on.call(), "new"), key("new" + on.call()))),
        ADD_ONCE_AGAIN(1, (tasks, on) -> tasks.addOnce(on.owner(), task(on.owner(), 501, "again"), key("kept"))),
        FIND(1, (tasks, on) -> assertThat(tasks.find(on.owner(), id(1))).isPresent()),
        FIND_NONE(1, (tasks, on) -> assertThat(tasks.find(on.owner(), id(999))).isEmpty()),
        LIST(
                1,
                (tasks, on) -> assertThat(
                                tasks.list(on.owner(), all(SortKey.CREATED_AT)).tasks())
                        .hasSize(50)),
        LIST_FILTERED(1, (tasks, on) -> tasks.list(on.owner(), filtered())),
        LIST_COUNTED_AND_CONTINUED(1, (tasks, on) -> tasks.list(on.owner(), continued())),
        CHANGE(2, (tasks, on) -> tasks.change(on.owner(), id(2), found -> changed(found, "change " + on.call()))),
        CHANGE_TO_EVERYTHING(
                2,
                (tasks, on) -> tasks.change(
                        on.owner(),
                        id(on.call() + 10),
                        found -> new TaskChange.Written(
                                found.with(full(on.owner(), 1).content(), found.updatedAt())))),
        CHANGE_NOTHING(1, (tasks, on) -> tasks.change(on.owner(), id(3), TaskChange.Written::new)),
        CHANGE_NONE(1, (tasks, on) -> tasks.change(on.owner(), id(999), found -> changed(found, "none"))),
        REMOVE(2, (tasks, on) -> tasks.remove(on.owner(), id(30 + on.call()), new Precondition.Any())),
        REMOVE_NONE(1, (tasks, on) -> tasks.remove(on.owner(), id(999), new Precondition.Any())),
        ERASE(1, (tasks, on) -> tasks.erase(on.owner()));

        private final int roundTrips;
        private final BiConsumer<TaskRepository, On> call;

        Call(int roundTrips, BiConsumer<TaskRepository, On> call) {
            this.roundTrips = roundTrips;
            this.call = call;
        }
    }

    private record On(Owner owner, int call) {}

    @ParameterizedTest
    @EnumSource
    void one_for_a_read_and_a_creation_and_two_for_a_change(Call call) throws Exception {
        assertRoundTrips(call, 5);
    }

    @ParameterizedTest
    @EnumSource
    void and_no_more_where_statements_are_prepared_from_the_first_on(Call call) throws Exception {
        assertRoundTrips(call, 1);
    }

    private void assertRoundTrips(Call call, int threshold) throws Exception {
        TaskRepository repository = connections.repository();
        for (int number = 1; number <= 50; number++) {
            repository.add(ada, task(ada, number, "task " + number));
        }
        repository.addOnce(ada, task(ada, 500, "kept"), key("kept"));
        try (CountedConnection counted =
                CountedConnection.to(connections.server().getPort(), threshold)) {
            TaskRepository tasks = PersistenceAdapter.repository(counted.source());
            for (int number = 1; number <= CALLS; number++) {
                int before = counted.roundTrips();
                call.call.accept(tasks, new On(ada, number));

                assertThat(counted.roundTrips() - before)
                        .as("%s, call %d", call, number)
                        .isEqualTo(call.roundTrips);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void one_to_delete_expired_keys(int threshold) throws Exception {
        try (CountedConnection counted =
                CountedConnection.to(connections.server().getPort(), threshold)) {
            for (int number = 1; number <= CALLS; number++) {
                int before = counted.roundTrips();
                PersistenceAdapter.deleteExpiredKeys(counted.source());

                assertThat(counted.roundTrips() - before).isEqualTo(1);
            }
        }
    }

    private static IdempotencyKey key(String value) {
        return new IdempotencyKey(value, "request");
    }

    private static Task full(Owner owner, int number) {
        TaskContent content = new TaskContent(
                new Title("full"), Optional.of(new Description("said")), true, Priority.HIGH, Optional.of(day()));
        return Task.create(id(number), owner, content, dev.freehold.testkit.Samples.NOON);
    }

    private static TaskChange changed(Task found, String title) {
        return new TaskChange.Written(found.with(content(title), found.updatedAt()));
    }

    private static TaskQuery all(SortKey key) {
        return new TaskQuery(TaskFilter.ALL, new TaskOrder(key, true), 50, Optional.empty(), false);
    }

    private static TaskQuery filtered() {
        TaskFilter filter = new TaskFilter(
                Optional.of(false),
                Set.of(Priority.LOW, Priority.HIGH),
                Optional.of(day()),
                Optional.of(day()),
                Optional.of(new SearchText("task")));
        return new TaskQuery(filter, new TaskOrder(SortKey.TITLE, false), 50, Optional.empty(), false);
    }

    private static TaskQuery continued() {
        TaskId id = id(25);
        return new TaskQuery(
                TaskFilter.ALL,
                new TaskOrder(SortKey.TITLE, false),
                5,
                Optional.of(new TaskPosition.ByTitle(new Title("task 25"), id)),
                true);
    }

    private static DueDate day() {
        return new DueDate(LocalDate.of(2027, 1, 1));
    }
}
