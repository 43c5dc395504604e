package dev.freehold.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.freehold.bootstrap.local.Ports;
import dev.freehold.fixture.ApiProcess;
import dev.freehold.fixture.HandMadeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The primary dies under load, and its synchronous standby is promoted. Needs the programs of a PostgreSQL of the machine. */
@EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
class StandbyIT {
    private static final Duration RECOVERY = Duration.ofSeconds(5);
    private static final int WRITERS = 8;

    private final int primary = Ports.unused().app();
    private final int standby = Ports.unused().api();

    @TempDir
    private Path directory;

    @Test
    void nothing_acknowledged_is_lost_when_a_standby_is_promoted() throws Exception {
        assumeTrue(programs().isPresent(), "There is no PostgreSQL with pg_basebackup");
        startBoth();
        // The standby first, which the driver would take if nothing told it to look for the primary.
        Map<String, String> variables = Map.of(
                "DATABASE_URL", "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/freehold".formatted(standby, primary),
                "DATABASE_USER", "freehold_api",
                "DATABASE_PASSWORD", "unused",
                "DATABASE_MIGRATION_USER", "freehold_owner",
                "DATABASE_MIGRATION_PASSWORD", "unused",
                "BETTER_AUTH_SECRET", HandMadeToken.SECRET);
        try (ApiProcess api = ApiProcess.start(directory.resolve("api"), variables);
                Load load = Load.of(
                        WRITERS,
                        Duration.ofMillis(5),
                        201,
                        (writer, name) -> api.create("user" + writer, name).statusCode())) {
            var _ = load.awaitSuccess();
            int before = load.acknowledged().size();
            while (load.acknowledged().size() < before + 500) {
                var _ = load.awaitSuccess();
            }
            control("stop", "-D", path("primary"), "-m", "immediate");
            control("promote", "-D", path("standby"), "-w");
            Duration recovery = load.awaitSuccess();
            for (int write = 0; write < 100; write++) {
                var _ = load.awaitSuccess();
            }
            load.stop();

            System.out.println("promoted: " + load + ", first write after " + recovery.toMillis() + " ms");
            assertThat(recovery).isLessThan(RECOVERY);
            assertThat(load.unexpected()).isEmpty();
            assertThat(titles()).containsAll(load.acknowledged());
        }
    }

    private void startBoth() throws Exception {
        run("initdb", "-D", path("primary"), "-U", "postgres", "-A", "trust", "-E", "UTF8");
        start("primary", primary, "-c synchronous_standby_names=*");
        try (Connection root = connect(primary, "postgres", "postgres");
                Statement sql = root.createStatement()) {
            // Nothing waits for the standby before there is one.
            sql.execute("set synchronous_commit = local");
            sql.execute("create role freehold_owner login");
            sql.execute("create role freehold_api login");
            sql.execute("create database freehold owner freehold_owner");
        }
        run(
                "pg_basebackup",
                "-D",
                path("standby"),
                "-h",
                "127.0.0.1",
                "-p",
                "" + primary,
                "-U",
                "postgres",
                "-R",
                "-c",
                "fast");
        // As a primary, it has no standby of its own.
        start("standby", standby, "-c synchronous_standby_names=");
    }

    private void start(String name, int port, String more) throws Exception {
        String options = "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= %s".formatted(port, more);
        control("start", "-D", path(name), "-w", "-l", path(name + ".log"), "-o", options);
    }

    private Set<String> titles() throws SQLException {
        try (Connection root = connect(standby, "freehold", "postgres");
                Statement sql = root.createStatement();
                ResultSet rows = sql.executeQuery("select title from task")) {
            Set<String> titles = new TreeSet<>();
            while (rows.next()) {
                titles.add(rows.getString(1));
            }
            return titles;
        }
    }

    private static Connection connect(int port, String database, String role) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/%s?user=%s".formatted(port, database, role));
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private void control(String... parameters) throws IOException, InterruptedException {
        run("pg_ctl", parameters);
    }

    /** PostgreSQL refuses to run as root, which this makes nobody in particular. */
    private void run(String program, String... parameters) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs().orElseThrow().resolve(program).toString());
        command.addAll(List.of(parameters));
        Path log = directory.resolve(program + ".log");
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(status).as(Files.readString(log)).isZero();
    }

    private static Optional<Path> programs() {
        return Stream.of("18", "17", "16", "15")
                .map(version -> Path.of("/usr/lib/postgresql", version, "bin"))
                .filter(folder -> Files.isExecutable(folder.resolve("pg_basebackup")))
                .findFirst();
    }

    @AfterEach
    void stop() throws Exception {
        if (Files.exists(directory.resolve("standby/postmaster.pid"))) {
            control("stop", "-D", path("standby"), "-m", "immediate");
        }
        if (Files.exists(directory.resolve("primary/postmaster.pid"))) {
            control("stop", "-D", path("primary"), "-m", "immediate");
        }
    }
}
