package dev.freehold.benchmarks.micro;

import com.zaxxer.hikari.HikariDataSource;
import dev.freehold.adapters.persistence.PersistenceAdapter;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.benchmarks.BenchmarkDatabase;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskPosition;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.testkit.Samples;
import java.util.Arrays;
import java.util.Optional;

/** What a page of 100 costs while the table grows: page 1 and page 100 of one user who has 10,000 tasks and more. */
final class Growth {
    private static final int TASKS_EACH = 10_100;
    private static final int CALLS = 2_000;

    private final Owner reader = Samples.owner("u1");
    private final TaskRepository repository;

    private Growth(TaskRepository repository) {
        this.repository = repository;
    }

    /**
     * Prints a line for each size of the table.
     *
     * @param arguments how many users have so many tasks, one after the other; 1, 100 and 1,000 if not given
     */
    public static void main(String[] arguments) throws Exception {
        int[] users = arguments.length > 0
                ? Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray()
                : new int[] {1, 100, 1_000};
        for (int many : users) {
            try (BenchmarkDatabase database = BenchmarkDatabase.start();
                    HikariDataSource pool = new HikariDataSource()) {
                PersistenceAdapter.migrate(database.as("freehold_owner"), "freehold_api");
                database.fill(many, TASKS_EACH);
                pool.setDataSource(database.as("freehold_api"));
                Growth growth = new Growth(PersistenceAdapter.repository(pool));
                // The smallest table would pay for the compiler otherwise.
                growth.medianMicros(growth.afterPages(99));
                System.out.printf(
                        "%,12d tasks: page 1 %5d µs, page 100 %5d µs%n",
                        (long) many * TASKS_EACH,
                        growth.medianMicros(Optional.empty()),
                        growth.medianMicros(growth.afterPages(99)));
            }
        }
    }

    private Optional<TaskPosition> afterPages(int pages) {
        Optional<TaskPosition> position = Optional.empty();
        for (int page = 1; page <= pages; page++) {
            position = repository.list(reader, page(position)).next();
        }
        return position;
    }

    /** The later half counts: the first half warms up. */
    private long medianMicros(Optional<TaskPosition> after) {
        long[] nanos = new long[CALLS];
        for (int call = 0; call < CALLS; call++) {
            long start = System.nanoTime();
            repository.list(reader, page(after));
            nanos[call] = System.nanoTime() - start;
        }
        return Arrays.stream(nanos)
                        .skip(CALLS / 2)
                        .sorted()
                        .skip(CALLS / 4)
                        .findFirst()
                        .orElseThrow()
                / 1_000;
    }

    private static TaskQuery page(Optional<TaskPosition> after) {
        return new TaskQuery(TaskFilter.ALL, TaskOrder.NEWEST_FIRST, 100, after, false);
    }
}
