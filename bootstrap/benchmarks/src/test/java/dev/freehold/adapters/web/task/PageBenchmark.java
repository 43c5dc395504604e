package dev.freehold.adapters.web.task;

import dev.freehold.domain.access.Owner;
import dev.freehold.domain.task.Task;
import dev.freehold.testkit.Samples;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A page of a hundred tasks as JSON. In the package of what it measures, which no other may call. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PageBenchmark {
    private static final Owner OWNER = Samples.owner("2ee2f4a6-4b0b-4fb3-b3c4-1c7dc2b0b8a1");

    private final TaskJson json = new TaskJson();
    private final List<Task> page = IntStream.range(0, 100)
            .mapToObj(number -> Samples.task(OWNER, number, "Water the plants in room " + number))
            .toList();

    @Benchmark
    public byte[] pageOf100() {
        return json.write(page);
    }
}
