package dev.freehold.testkit.contract;

import static dev.freehold.testkit.Samples.NOON;
import static dev.freehold.testkit.Samples.content;
import static dev.freehold.testkit.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.application.port.Creation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Description;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.Revision;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskChange;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.domain.task.TaskEdit;
import dev.freehold.domain.task.TaskRemoval;
import dev.freehold.domain.task.Title;
import dev.freehold.testkit.Samples;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of every repository under concurrent writes. */
public abstract class TaskRacesContract {
    private final Owner ada = Samples.owner("ada");

    /** A repository without data of {@code ada} and {@code bob}. */
    protected abstract TaskRepository repository();

    @Test
    void loses_none_of_64_concurrent_edits() throws Exception {
        TaskRepository repository = repository();
        repository.add(ada, Task.create(id(1), ada, described(content("-")), NOON));

        ConcurrentWriters.run(
                64,
                writer -> repository.change(
                        ada,
                        id(1),
                        task -> new TaskChange.Written(task.with(
                                writer % 2 == 0
                                        ? new TaskEdit.Retitle(new Title(
                                                        task.content().title().value() + letter(writer)))
                                                .applyTo(task.content())
                                        : new TaskEdit.Describe(task.content()
                                                        .description()
                                                        .map(text -> new Description(text.value() + letter(writer))))
                                                .applyTo(task.content()),
                                NOON))));

        Task after = repository.find(ada, id(1)).orElseThrow();
        assertThat(after.revision()).isEqualTo(new Revision(65));
        String written = after.content().title().value()
                + after.content().description().orElseThrow().value();
        assertThat(written).hasSize(65);
        IntStream.range(0, 64).forEach(writer -> assertThat(written).contains(letter(writer)));
    }

    @Test
    void creates_one_task_for_16_concurrent_requests_with_one_key() throws Exception {
        TaskRepository repository = repository();

        List<Creation> creations = ConcurrentWriters.run(
                16,
                writer -> repository.addOnce(
                        ada, Samples.task(ada, 1 + writer, "once"), new IdempotencyKey("key", "request")));

        List<Creation> created =
                creations.stream().filter(Creation.Created.class::isInstance).toList();
        assertThat(created).hasSize(1);
        Task task = ((Creation.Created) created.getFirst()).task();
        assertThat(creations)
                .filteredOn(Creation.Repeated.class::isInstance)
                .hasSize(15)
                .allSatisfy(repeated ->
                        assertThat(((Creation.Repeated) repeated).task()).isEqualTo(task));
        assertThat(repository.list(ada, everything()).tasks()).containsExactly(task);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void never_restores_a_task_removed_during_an_edit(int number) throws Exception {
        TaskRepository repository = repository();
        repository.add(ada, Samples.task(ada, number, "before"));

        List<Object> outcomes = ConcurrentWriters.run(
                2,
                writer -> writer == 0
                        ? repository.remove(ada, id(number), new Precondition.Any())
                        : repository.change(
                                ada, id(number), task -> new TaskChange.Written(task.with(content("after"), NOON))));

        assertThat(outcomes.getFirst()).isEqualTo(TaskRemoval.REMOVED);
        assertThat(outcomes.getLast()).isInstanceOfAny(TaskChange.Written.class, TaskChange.NotFound.class);
        assertThat(repository.find(ada, id(number))).isEmpty();
    }

    @Test
    void lets_one_of_8_conditional_writers_through() throws Exception {
        TaskRepository repository = repository();
        repository.add(ada, Samples.task(ada, 1, "before"));
        Precondition asSeen = new Precondition.OneOf(Set.of(Revision.FIRST));

        List<TaskChange> changes = ConcurrentWriters.run(
                8,
                writer -> repository.change(
                        ada,
                        id(1),
                        task -> task.meets(asSeen)
                                ? new TaskChange.Written(task.with(content("by " + writer), NOON))
                                : new TaskChange.Stale()));

        assertThat(changes).filteredOn(TaskChange.Written.class::isInstance).hasSize(1);
        assertThat(changes).filteredOn(TaskChange.Stale.class::isInstance).hasSize(7);
    }

    private static TaskContent described(TaskContent content) {
        return new TaskEdit.Describe(Optional.of(new Description(""))).applyTo(content);
    }

    private static String letter(int writer) {
        return Character.toString(0x4E00 + writer);
    }

    private static TaskQuery everything() {
        return new TaskQuery(TaskFilter.ALL, TaskOrder.NEWEST_FIRST, 200, Optional.empty(), false);
    }
}
