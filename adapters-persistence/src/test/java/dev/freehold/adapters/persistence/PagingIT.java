package dev.freehold.adapters.persistence;

import static dev.freehold.testkit.Samples.owner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.adapters.persistence.Database.Connections;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.SortKey;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskPage;
import dev.freehold.domain.listing.TaskPosition;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.TaskId;
import dev.freehold.testkit.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages through 10,000 tasks while another thread makes and removes others. */
@ExtendWith(Database.class)
class PagingIT {
    private static final int THROUGHOUT = 10_000;

    private final Owner ada = owner("ada");
    private final Connections connections;
    private final TaskRepository repository;

    PagingIT(Connections connections) {
        this.connections = connections;
        this.repository = connections.repository();
    }

    @ParameterizedTest
    @EnumSource(
            value = SortKey.class,
            names = {"CREATED_AT", "PRIORITY"})
    void gives_no_task_twice_and_misses_none_that_was_there_throughout(SortKey key) throws Exception {
        connections.root().execute("""
                insert into task (user_id, id, title, completed, priority, revision, created_at, updated_at, title_folded)
                select 'ada', ('01990000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'stays', false, n % 3, 1, t, t,
                  'stays' from generate_series(2, 20000, 2) n, lateral (select now() + n * interval '1 ms' as t) x""");
        AtomicBoolean paging = new AtomicBoolean(true);
        List<TaskId> seen;
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            AtomicInteger changes = new AtomicInteger();
            Future<?> changing = other.submit(() -> comeAndGo(paging, changes));
            int before;
            // Where little else gets the processor, all pages may be read before one task has come or gone.
            do {
                before = changes.get();
                seen = pages(new TaskOrder(key, true));
            } while (changes.get() - before <= 20 && !changing.isDone());
            paging.set(false);
            changing.get();
        }

        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsAll(IntStream.rangeClosed(1, THROUGHOUT)
                        .mapToObj(number -> Samples.id(2 * number))
                        .toList());
    }

    /** Odd numbers, so that they lie between those that stay. */
    private void comeAndGo(AtomicBoolean going, AtomicInteger changes) {
        Random random = new Random(1);
        while (going.get()) {
            int number = 2 * random.nextInt(THROUGHOUT) + 1;
            if (repository.find(ada, Samples.id(number)).isEmpty()) {
                repository.add(ada, Samples.task(ada, number, "comes"));
            } else {
                repository.remove(ada, Samples.id(number), new Precondition.Any());
            }
            changes.incrementAndGet();
        }
    }

    private List<TaskId> pages(TaskOrder order) {
        List<TaskId> seen = new ArrayList<>();
        Optional<TaskPosition> after = Optional.empty();
        do {
            TaskPage page = repository.list(ada, new TaskQuery(TaskFilter.ALL, order, 100, after, false));
            page.tasks().forEach(task -> seen.add(task.id()));
            after = page.next();
        } while (after.isPresent());
        return seen;
    }
}
