package dev.freehold.adapters.persistence;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A pgbouncer in transaction mode before a PostgreSQL, where the machine has one. */
record PgBouncer(Process process, int port) implements AutoCloseable {

    static Optional<Path> program() {
        return Stream.of("/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/usr/local/bin/pgbouncer")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @param sessions on the server, at most */
    static PgBouncer before(int postgres, Path program, Path directory, int sessions)
            throws IOException, InterruptedException {
        int port = unusedPort();
        Path settings = directory.resolve("pgbouncer.ini");
        Files.writeString(settings, """
                [databases]
                freehold = host=127.0.0.1 port=%d dbname=freehold user=freehold_api
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                auth_type = any
                pool_mode = transaction
                default_pool_size = %d
                ignore_startup_parameters = extra_float_digits
                unix_socket_dir =
                """.formatted(postgres, port, sessions));
        List<String> command = new ArrayList<>(List.of(program.toString(), "-q", settings.toString()));
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(1, List.of("-u", "nobody"));
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("pgbouncer.log").toFile())
                .start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!answers(port)) {
            if (System.nanoTime() > end || process.waitFor(50, TimeUnit.MILLISECONDS)) {
                process.destroy();
                throw new IOException(Files.readString(directory.resolve("pgbouncer.log")));
            }
        }
        return new PgBouncer(process, port);
    }

    /** Below those that systems take for outgoing connections: one of these could take the port before pgbouncer does. */
    private static int unusedPort() {
        return ThreadLocalRandom.current()
                .ints(15_000, 32_768)
                .filter(PgBouncer::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException inUse) {
            return false;
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Connects through it as the role of the API. */
    DataSource asApi() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL("jdbc:postgresql://127.0.0.1:%d/freehold?user=freehold_api".formatted(port));
        return source;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
