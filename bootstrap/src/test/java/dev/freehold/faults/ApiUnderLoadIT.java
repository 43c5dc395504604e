package dev.freehold.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.bootstrap.local.Ports;
import dev.freehold.fixture.ApiProcess;
import dev.freehold.fixture.PackagedJar;
import dev.freehold.fixture.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar under load, with a fault a minute: its database in every kind of trouble, and itself killed. */
@EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
class ApiUnderLoadIT {
    private static final Duration RECOVERY = Duration.ofSeconds(5);
    private static final int WRITERS = 8;

    private final Ports ports = Ports.unused();

    @Test
    void no_acknowledged_write_is_lost_and_it_recovers_by_itself(@TempDir Path directory) throws Exception {
        try (TestDatabase database = TestDatabase.startIn(directory)) {
            AtomicReference<ApiProcess> api = new AtomicReference<>(start(database, directory));
            try (Load load = Load.of(
                    WRITERS,
                    Duration.ofMillis(20),
                    201,
                    (writer, name) -> api.get().create("user" + writer, name).statusCode())) {
                Map<String, Faults.Fault> faults = new Faults(database, "freehold_api", "task").all();
                faults.put("the API killed and started again", () -> {
                    load.serverIsKilled(true);
                    api.get().kill();
                    api.set(start(database, directory));
                });
                FaultRun run = FaultRun.of(faults, load);
                load.stop();

                assertThat(run.lost("API", load, database.texts("select title from task")))
                        .isEmpty();
                assertThat(load.unexpected()).isEmpty();
                assertThat(run.longestRecovery()).isLessThan(RECOVERY);
            } finally {
                api.get().kill();
            }
        }
    }

    private ApiProcess start(TestDatabase database, Path directory) throws IOException {
        return ApiProcess.start(PackagedJar.built(), directory, database, ports, Map.of());
    }
}
