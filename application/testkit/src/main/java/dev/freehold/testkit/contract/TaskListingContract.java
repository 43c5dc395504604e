package dev.freehold.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskPage;
import dev.freehold.domain.listing.TaskPosition;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskId;
import dev.freehold.testkit.InMemoryTaskRepository;
import dev.freehold.testkit.Samples;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract for listing tasks, checked against the domain's own filter and order. */
public abstract class TaskListingContract {
    private final Owner ada = Samples.owner("ada");
    private final Owner bob = Samples.owner("bob");

    /** A repository without data of {@code ada} and {@code bob}. */
    protected abstract TaskRepository repository();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void filters_sorts_pages_and_counts_like_the_domain(long seed) {
        RandomTasks random = new RandomTasks(new Random(seed));
        TaskRepository repository = repository();
        TaskRepository oracle = new InMemoryTaskRepository();
        for (int number = 0; number < 120; number++) {
            Owner owner = number % 5 == 0 ? bob : ada;
            Task task = random.task(owner, number);
            repository.add(owner, task);
            oracle.add(owner, task);
        }

        for (int round = 0; round < 60; round++) {
            TaskFilter filter = random.filter();
            TaskOrder order = random.order();
            int limit = 1 + random.random().nextInt(40);
            assertThat(pages(repository, filter, order, limit))
                    .as("seed %d, round %d: %s %s by %d", seed, round, filter, order, limit)
                    .isEqualTo(pages(oracle, filter, order, limit));
        }
    }

    @Test
    void pages_show_every_lasting_task_exactly_once_while_others_are_added_and_removed() {
        TaskRepository repository = repository();
        Set<TaskId> throughout = new HashSet<>();
        for (int number = 0; number < 300; number += 2) {
            repository.add(ada, Samples.task(ada, number, "stays"));
            throughout.add(Samples.id(number));
        }
        List<TaskId> seen = new ArrayList<>();
        Optional<TaskPosition> after = Optional.empty();
        int coming = 1;
        do {
            TaskPage page = repository.list(ada, query(TaskFilter.ALL, TaskOrder.NEWEST_FIRST, 7, after));
            page.tasks().forEach(task -> seen.add(task.id()));
            repository.add(ada, Samples.task(ada, coming, "comes"));
            repository.remove(ada, Samples.id(coming - 10), new Precondition.Any());
            throughout.remove(Samples.id(coming - 10));
            coming += 2;
            after = page.next();
        } while (after.isPresent());

        assertThat(seen).doesNotHaveDuplicates().containsAll(throughout);
    }

    @Test
    void continues_after_a_task_that_was_removed() {
        TaskRepository repository = repository();
        for (int number = 1; number <= 3; number++) {
            repository.add(ada, Samples.task(ada, number, "task"));
        }
        TaskPage first = repository.list(ada, query(TaskFilter.ALL, TaskOrder.NEWEST_FIRST, 2, Optional.empty()));
        repository.remove(ada, first.tasks().getLast().id(), new Precondition.Any());

        TaskPage second = repository.list(ada, query(TaskFilter.ALL, TaskOrder.NEWEST_FIRST, 2, first.next()));

        assertThat(second.tasks()).extracting(Task::id).containsExactly(Samples.id(1));
        assertThat(second.next()).isEmpty();
    }

    private List<TaskPage> pages(TaskRepository repository, TaskFilter filter, TaskOrder order, int limit) {
        List<TaskPage> pages = new ArrayList<>();
        Optional<TaskPosition> after = Optional.empty();
        do {
            pages.add(repository.list(ada, query(filter, order, limit, after)));
            after = pages.getLast().next();
        } while (after.isPresent());
        return pages;
    }

    private static TaskQuery query(TaskFilter filter, TaskOrder order, int limit, Optional<TaskPosition> after) {
        return new TaskQuery(filter, order, limit, after, true);
    }
}
