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
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** A database whose tasks are those of so many users, read as one of them. */
record GrownTable(BenchmarkDatabase database, HikariDataSource pool, TaskRepository repository, long tasks)
        implements AutoCloseable {
    private static final Owner READER = Samples.owner("u1");
    private static final int CALLS = 1_000;

    static GrownTable of(int users, int tasksEach) {
        BenchmarkDatabase database = BenchmarkDatabase.start();
        PersistenceAdapter.migrate(database.as("freehold_owner"), "freehold_api");
        database.fill(users, tasksEach);
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(database.as("freehold_api"));
        return new GrownTable(database, pool, PersistenceAdapter.repository(pool), (long) users * tasksEach);
    }

    /** The medians of a thousand calls each, in a line to print. */
    String read() {
        return "%,12d tasks: page 1 %5d µs, page 100 %5d µs"
                .formatted(tasks, medianMicros(Optional.empty()), medianMicros(afterPages(99)));
    }

    private Optional<TaskPosition> afterPages(int pages) {
        Optional<TaskPosition> position = Optional.empty();
        for (int page = 1; page <= pages; page++) {
            position = repository.list(READER, page(position)).next();
        }
        return position;
    }

    private long medianMicros(Optional<TaskPosition> after) {
        long[] nanos = new long[CALLS];
        for (int call = 0; call < CALLS; call++) {
            long start = System.nanoTime();
            repository.list(READER, page(after));
            nanos[call] = System.nanoTime() - start;
        }
        return Arrays.stream(nanos).sorted().skip(CALLS / 2).findFirst().orElseThrow() / 1_000;
    }

    private static TaskQuery page(Optional<TaskPosition> after) {
        return new TaskQuery(TaskFilter.ALL, TaskOrder.NEWEST_FIRST, 100, after, false);
    }

    @Override
    public void close() throws IOException {
        pool.close();
        database.close();
    }
}
