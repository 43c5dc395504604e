package dev.freehold.bootstrap;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;

/**
 * The threads of a connection pool. While it cannot connect, it waits longer and longer between its attempts, up to 5 s,
 * and would notice only then that the database is back.
 */
final class PoolThreads implements ThreadFactory {
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name("pool ", threads.size())
                .unstarted(() -> {
                    try {
                        work.run();
                    } finally {
                        threads.remove(Thread.currentThread());
                    }
                });
        threads.add(thread);
        return thread;
    }

    /** Ends the wait for the next attempt: the pool takes an interrupt for the end of the series, and begins another. */
    void stopWaiting() {
        threads.forEach(Thread::interrupt);
    }
}
