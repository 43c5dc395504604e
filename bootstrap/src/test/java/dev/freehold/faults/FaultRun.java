package dev.freehold.faults;

import dev.freehold.fixture.Eventually;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One run under load, and what came of it.
 *
 * @param faults how many there were
 * @param longestRecovery from the end of a fault to the first write that succeeds after it
 * @param slowest the fault that it came after
 */
record FaultRun(int faults, Duration longestRecovery, String slowest) {
    /** Of the run; the ten by default. */
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("freehold.fault.seconds", 600));

    private static final Duration INTERVAL = Duration.ofSeconds(Integer.getInteger("freehold.fault.interval", 60));

    /** One fault after another, each at the beginning of its interval, until the time is over. */
    static FaultRun of(Map<String, Faults.Fault> faults, Load load) throws Exception {
        Instant end = Instant.now().plus(LENGTH);
        List<String> names = List.copyOf(faults.keySet());
        var _ = load.awaitSuccess();
        FaultRun run = new FaultRun(0, Duration.ZERO, "none");
        while (Instant.now().plus(INTERVAL).isBefore(end) || run.faults == 0) {
            Instant next = Instant.now().plus(INTERVAL);
            String name = names.get(run.faults % names.size());
            faults.get(name).happen();
            Duration recovery = load.awaitSuccess();
            load.serverIsKilled(false);
            System.out.printf(Locale.ROOT, "%s: %d ms%n", name, recovery.toMillis());
            run = run.longestRecovery.compareTo(recovery) < 0
                    ? new FaultRun(run.faults + 1, recovery, name)
                    : new FaultRun(run.faults + 1, run.longestRecovery, run.slowest);
            Eventually.passes(Duration.between(Instant.now(), next));
        }
        return run;
    }

    /** What was acknowledged and is not there; writes the report too. */
    Set<String> lost(String server, Load load, Set<String> stored) throws IOException {
        Set<String> lost = new TreeSet<>(load.acknowledged());
        lost.removeAll(stored);
        String report = "%s: %d requests, %d faults, %d acknowledged writes, %d lost, longest recovery %d ms (%s)"
                .formatted(
                        server,
                        load.requests(),
                        faults,
                        load.acknowledged().size(),
                        lost.size(),
                        longestRecovery.toMillis(),
                        slowest);
        System.out.println(report);
        Path folder = Files.createDirectories(Path.of("target", "fault-load"));
        Files.writeString(folder.resolve(server.replace(' ', '-') + ".txt"), report + "\n");
        return lost;
    }
}
