package dev.freehold.bootstrap.local.database;

import dev.freehold.bootstrap.local.directory.CannotStart;
import dev.freehold.bootstrap.local.directory.LocalDirectory;
import dev.freehold.bootstrap.local.directory.LocalSecrets;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.SQLException;

/** A PostgreSQL server that stores its data in the local directory, requires passwords, and stops with this process. */
public final class LocalDatabase implements AutoCloseable {
    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres postgres;
    private final Watchdog watchdog;
    private final DatabaseRoles roles;

    private LocalDatabase(EmbeddedPostgres postgres, Watchdog watchdog, DatabaseRoles roles) {
        this.postgres = postgres;
        this.watchdog = watchdog;
        this.roles = roles;
    }

    /** Starts the server on the data in the directory, after stopping one left by an earlier run. */
    public static LocalDatabase start(LocalDirectory directory) {
        Path data = directory.file("postgres");
        Path log = directory.file("postgres.log");
        OrphanedDatabase.stop(data);
        try {
            EmbeddedPostgres postgres = configured(directory, data, log).start();
            LocalDatabase database =
                    new LocalDatabase(postgres, Watchdog.watch(idOf(data)), DatabaseRoles.withNewPasswords());
            database.prepare();
            return database;
        } catch (IOException | SQLException | IllegalStateException failure) {
            throw new CannotStart(
                    "The database could not be started (%s); %s may say why.".formatted(failure.getMessage(), log),
                    failure);
        }
    }

    private static long idOf(Path data) throws IOException {
        return PostmasterFile.in(data)
                .server()
                .map(ProcessHandle::pid)
                .orElseThrow(() -> new IOException("the server has exited"));
    }

    private void prepare() throws IOException, SQLException {
        try {
            roles.createIn(postgres.getPostgresDatabase());
            roles.grantPrivileges(postgres.getDatabase(SUPERUSER, DatabaseRoles.DATABASE));
        } catch (SQLException failure) {
            close();
            throw failure;
        }
    }

    private static EmbeddedPostgres.Builder configured(LocalDirectory directory, Path data, Path log) {
        Path passwordFile = directory.file("postgres-password");
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(directory.file("postgres-program").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setDataDirectoryCustomizer(made -> directory.restrictToOwner())
                .setRegisterShutdownHook(false)
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                // Passed to initdb unchanged. Without them it would trust every user of this machine and sort by its
                // locale.
                .setConnectConfig("password", LocalSecrets.readOrCreate(passwordFile))
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50")
                // Tasks must survive a power cut; the embedded server's defaults do not ensure that.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
    }

    /** The roles, with the passwords of this run. */
    public DatabaseRoles roles() {
        return roles;
    }

    /** The JDBC URL, without a login. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%s/%s".formatted(postgres.getPort(), DatabaseRoles.DATABASE);
    }

    /** The URL for the auth server, login included. */
    public String authUrl() {
        DatabaseLogin auth = roles.auth();
        return "postgresql://%s:%s@127.0.0.1:%s/%s"
                .formatted(auth.user(), auth.password(), postgres.getPort(), DatabaseRoles.DATABASE);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        watchdog.close();
    }
}
