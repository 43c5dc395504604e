package dev.freehold.bootstrap;

import dev.freehold.bootstrap.settings.Settings;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connects within limits of time that the URL cannot change. A pool logs in one connection after the other: one login that
 * hangs, since the network broke in the middle of it, keeps it from all others.
 */
final class LimitedSource extends PGSimpleDataSource {
    private static final long serialVersionUID = 1L;

    private final Duration reply;

    /**
     * @param login how long a host may take to accept, and then for each of its words during the login
     * @param reply how long it may take for each reply once logged in; zero for any time
     */
    LimitedSource(String url, Settings.Login role, Duration login, Duration reply) {
        this.reply = reply;
        setUrl(url);
        setUser(role.user());
        setPassword(role.password());
        setConnectTimeout(Math.toIntExact(login.toSeconds()));
        setSocketTimeout(Math.toIntExact(login.toSeconds()));
        // Error details contain the row, and with it the text of a task.
        setLogServerErrorDetail(false);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        Connection connection = super.getConnection(user, password);
        try {
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(reply.toMillis()));
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    /** Not as a pool wants it: one limit for all hosts of the URL would be used up by the first that is away. */
    @Override
    public void setLoginTimeout(int seconds) {
        // see above
    }
}
