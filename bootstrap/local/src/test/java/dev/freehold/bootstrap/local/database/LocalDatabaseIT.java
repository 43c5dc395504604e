package dev.freehold.bootstrap.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.bootstrap.local.directory.LocalDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseIT {
    /** Shared, so that the server binaries are unpacked once. */
    @TempDir
    private static Path temp;

    private LocalDirectory directory;
    private LocalDatabase database;

    @BeforeEach
    void start() {
        directory = LocalDirectory.acquire(temp);
        database = LocalDatabase.start(directory);
    }

    @AfterEach
    void stop() throws IOException {
        database.close();
        directory.close();
    }

    @Test
    void keeps_its_data_but_not_its_passwords() throws IOException, SQLException {
        DatabaseLogin before = database.roles().owner();
        run(before, "create table if not exists kept (number integer)");
        run(before, "insert into kept values (42)");
        database.close();
        database = LocalDatabase.start(directory);
        DatabaseLogin now = database.roles().owner();
        assertThat(ask(now, "select max(number) from kept")).isEqualTo("42");
        assertThatThrownBy(() -> connect(before)).hasMessageContaining("password authentication failed");
    }

    @Test
    void requires_a_password() {
        for (String user : List.of("postgres", "freehold_owner", "freehold_api", "freehold_auth")) {
            assertThatThrownBy(() -> connect(new DatabaseLogin(user, "guessed")))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void gives_the_api_no_way_to_bypass_row_security() throws SQLException {
        assertThat(ask(
                        database.roles().api(),
                        "select not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"
                                + " from pg_roles where rolname = current_user"))
                .isEqualTo("t");
    }

    @Test
    void keeps_the_api_out_of_the_schema_of_the_auth_server() throws SQLException {
        run(database.roles().auth(), "create table if not exists auth.account (password text)");
        assertThatThrownBy(() -> ask(database.roles().api(), "select count(*) from auth.account"))
                .hasMessageContaining("permission denied for schema auth");
    }

    @Test
    void keeps_the_auth_server_out_of_every_other_schema() throws SQLException {
        run(database.roles().owner(), "create table if not exists task (title text)");
        for (String refused : List.of("select count(*) from public.task", "create table public.mine (a text)")) {
            assertThatThrownBy(() -> run(database.roles().auth(), refused))
                    .hasMessageContaining("permission denied for schema public");
        }
        assertThatThrownBy(() -> run(database.roles().auth(), "create schema mine"))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void lets_the_api_create_nothing() {
        for (String refused : List.of("create table mine (a text)", "create schema mine", "create temp table t ()")) {
            assertThatThrownBy(() -> run(database.roles().api(), refused)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void loses_nothing_in_a_power_cut() throws SQLException {
        assertThat(ask(database.roles().owner(), "select current_setting('fsync')"))
                .isEqualTo("on");
        assertThat(ask(database.roles().owner(), "select current_setting('synchronous_commit')"))
                .isEqualTo("on");
    }

    @Test
    void leaves_nothing_readable_by_others() throws IOException {
        database.close();
        try (Stream<Path> files = Files.walk(temp)) {
            assertThat(files.filter(file -> !Files.isSymbolicLink(file)))
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .endsWith("------"));
        }
        database = LocalDatabase.start(directory);
    }

    private Connection connect(DatabaseLogin login) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), login.user(), login.password());
    }

    private void run(DatabaseLogin login, String sql) throws SQLException {
        try (Connection connection = connect(login);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(DatabaseLogin login, String sql) throws SQLException {
        try (Connection connection = connect(login);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            assertThat(answer.next()).isTrue();
            return answer.getString(1);
        }
    }
}
