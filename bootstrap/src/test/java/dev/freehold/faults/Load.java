package dev.freehold.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** Writers that write until they are told to stop, and remember what was acknowledged and what went wrong. */
public final class Load implements AutoCloseable {
    private static final int UNAVAILABLE = 503;

    /** Makes one write. */
    public interface Write {
        /** The status of the answer to the write of that name. */
        int attempt(int writer, String name) throws IOException, InterruptedException;
    }

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> writers = new ArrayList<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicBoolean serverIsKilled = new AtomicBoolean();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicReference<Instant> lastSuccess = new AtomicReference<>(Instant.EPOCH);
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();

    /** Starts at once; each writer pauses between its writes. */
    public static Load of(int writers, Duration pause, int success, Write write) {
        Load load = new Load();
        for (int writer = 0; writer < writers; writer++) {
            int number = writer;
            load.writers.add(load.threads.submit(() -> load.write(number, pause, success, write)));
        }
        return load;
    }

    private void write(int writer, Duration pause, int success, Write write) {
        for (long number = 0; !stopped.get(); number++) {
            String name = "w%d-%d".formatted(writer, number);
            Instant start = Instant.now();
            requests.incrementAndGet();
            try {
                int status = write.attempt(writer, name);
                if (status == success) {
                    acknowledged.add(name);
                    lastSuccess.accumulateAndGet(start, (one, other) -> one.isAfter(other) ? one : other);
                } else if (status == UNAVAILABLE) {
                    refused.incrementAndGet();
                } else {
                    unexpected.add(name + " was " + status);
                }
            } catch (IOException | UncheckedIOException cut) {
                refused.incrementAndGet();
                if (!serverIsKilled.get()) {
                    unexpected.add(name + " had no answer: " + cut);
                }
            } catch (InterruptedException stop) {
                return;
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    /** While it is killed, a server answers nobody. */
    void serverIsKilled(boolean killed) {
        serverIsKilled.set(killed);
    }

    /** How long from now until a write that begins from now on is acknowledged; at most half a minute. */
    public Duration awaitSuccess() {
        Instant begin = Instant.now();
        while (lastSuccess.get().isBefore(begin)) {
            if (Duration.between(begin, Instant.now()).toSeconds() > 30) {
                throw new AssertionError("no write has succeeded for 30 s; so far " + this);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return Duration.between(begin, lastSuccess.get());
    }

    /** How many were sent. */
    public long requests() {
        return requests.get();
    }

    /** The names of what was acknowledged. */
    public Set<String> acknowledged() {
        return acknowledged;
    }

    /** Answers that were neither a success nor 503, and requests without one while the server ran. */
    public List<String> unexpected() {
        return List.copyOf(unexpected);
    }

    /** Answers of 503, and requests without an answer. */
    public long refused() {
        return refused.get();
    }

    /** Waits for the answers to what has been sent. */
    public void stop() throws Exception {
        stopped.set(true);
        for (Future<?> writer : writers) {
            writer.get(30, TimeUnit.SECONDS);
        }
    }

    @Override
    public String toString() {
        return "%d requests, %d acknowledged, %d refused, unexpected: %s"
                .formatted(requests.get(), acknowledged.size(), refused.get(), unexpected);
    }

    @Override
    public void close() {
        stopped.set(true);
        threads.shutdownNow();
    }
}
