package dev.freehold.benchmarks.micro;

import com.zaxxer.hikari.HikariDataSource;
import dev.freehold.adapters.persistence.PersistenceAdapter;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.benchmarks.BenchmarkDatabase;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskPage;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskChange;
import dev.freehold.domain.task.TaskId;
import dev.freehold.testkit.Samples;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Calls of the repository: rows to tasks and back, the way to the database and what it does included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class RepositoryBenchmark {
    private static final int TASKS = 100;

    private final BenchmarkDatabase database = BenchmarkDatabase.start();
    private final HikariDataSource pool = new HikariDataSource();
    private final TaskRepository repository;
    private final Owner reader = Samples.owner("u1");
    private final Owner writer = Samples.owner("writer");
    private int written;

    public RepositoryBenchmark() {
        PersistenceAdapter.migrate(database.as("freehold_owner"), "freehold_api");
        database.fill(10, TASKS);
        pool.setDataSource(database.as("freehold_api"));
        repository = PersistenceAdapter.repository(pool);
    }

    @Benchmark
    public Optional<Task> find() {
        return repository.find(reader, new TaskId(UUID.fromString(BenchmarkDatabase.taskId(1, 7))));
    }

    @Benchmark
    public TaskPage list50() {
        return list(50);
    }

    @Benchmark
    public TaskPage list100() {
        return list(TASKS);
    }

    private TaskPage list(int limit) {
        return repository.list(
                reader, new TaskQuery(TaskFilter.ALL, TaskOrder.NEWEST_FIRST, limit, Optional.empty(), false));
    }

    @Benchmark
    public void add() {
        written++;
        repository.add(writer, Samples.task(writer, written, "a new task"));
    }

    @Benchmark
    public TaskChange change() {
        written++;
        return repository.change(
                reader,
                new TaskId(UUID.fromString(BenchmarkDatabase.taskId(1, 8))),
                found -> new TaskChange.Written(found.with(Samples.content("task " + written), found.updatedAt())));
    }

    @TearDown
    public void close() throws IOException {
        pool.close();
        database.close();
    }
}
