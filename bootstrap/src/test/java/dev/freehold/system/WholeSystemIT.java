package dev.freehold.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.freehold.bootstrap.Freehold;
import dev.freehold.bootstrap.local.LocalSystem;
import dev.freehold.fixture.ServiceLogs;
import dev.freehold.fixture.SplitTables;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;

@Tag("browser")
class WholeSystemIT {
    private static final Path FRONTEND = Path.of("..", "frontend");

    /** The test commands of the front end, separated by commas; the nightly build has more. */
    private static final String COMMANDS = System.getProperty("freehold.browser.commands", "e2e");

    static String[] commands() {
        return COMMANDS.split(",", -1);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void works_in_a_real_browser(String command, @TempDir Path data) throws IOException, InterruptedException {
        // The tests add more tasks than the default rate limit allows.
        try (LocalSystem system = LocalSystem.startIn(
                data, ServiceLogs.file("auth-server"), WholeSystemIT::start, Map.of("RATE_LIMIT_PER_MINUTE", "0"))) {
            ProcessBuilder endToEnd = new ProcessBuilder("npm", "run", command)
                    .directory(FRONTEND.toFile())
                    .redirectErrorStream(true);
            endToEnd.environment()
                    .putAll(Map.of(
                            "APP_URL", system.appUrl().toString(),
                            "API_URL", system.apiUrl().toString(),
                            "JWT_ISSUER", system.appUrl().toString(),
                            "JWT_AUDIENCE", system.apiUrl().toString(),
                            "AUTH_DATABASE_URL", system.authDatabaseUrl(),
                            "BETTER_AUTH_SECRET", system.secret()));
            assertThat(statusOf(endToEnd.start())).isZero();
        }
    }

    private static ConfigurableApplicationContext start(Map<String, String> settings) {
        try (HikariDataSource owner = new HikariDataSource()) {
            owner.setJdbcUrl(settings.get("DATABASE_URL"));
            owner.setUsername(settings.get("DATABASE_MIGRATION_USER"));
            owner.setPassword(settings.get("DATABASE_MIGRATION_PASSWORD"));
            SplitTables.makeIfWanted(owner, settings.get("DATABASE_USER"));
        }
        return Freehold.start(settings);
    }

    /** Forwards the output of the process line by line, since the build captures only this JVM's own output. */
    private static int statusOf(Process process) throws IOException, InterruptedException {
        try (BufferedReader said = process.inputReader()) {
            said.lines().forEach(System.out::println);
            return process.waitFor();
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }
}
