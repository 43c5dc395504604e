package dev.freehold.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Runs several writers at the same time. */
final class ConcurrentWriters {
    private ConcurrentWriters() {}

    @FunctionalInterface
    interface Writer<T> {
        T write(int number) throws Exception;
    }

    /** Runs the writers at the same time, each in its own thread, and returns their results in order. */
    static <T> List<T> run(int writers, Writer<T> writer) throws Exception {
        CyclicBarrier start = new CyclicBarrier(writers);
        try (ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            List<Callable<T>> all = IntStream.range(0, writers)
                    .<Callable<T>>mapToObj(number -> () -> {
                        start.await();
                        return writer.write(number);
                    })
                    .toList();
            List<Future<T>> futures = threads.invokeAll(all);
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
