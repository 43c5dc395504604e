package dev.freehold.adapters.persistence.transaction;

import dev.freehold.adapters.persistence.limits.Deadline;
import dev.freehold.adapters.persistence.limits.DeadlineTimer;
import dev.freehold.adapters.persistence.limits.DeadlineTimer.Timeout;
import dev.freehold.adapters.persistence.transaction.SqlStatement.Plan;
import dev.freehold.adapters.persistence.transaction.SqlStatement.Result;
import dev.freehold.application.port.StorageUnavailable;
import dev.freehold.domain.access.Owner;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs statements in a transaction on behalf of an owner: row security then shows the rows of that owner alone, whatever the
 * statements say.
 *
 * <p>The setting and the statements travel together, in one round trip and one explicit transaction. An implicit one would
 * end wherever the driver asks for the type of a parameter, and the setting with it. The isolation level is explicit, since
 * an operator may have set another default, and changes rely on seeing what others have just committed.
 */
public record OwnerTransactions(ApiConnections connections, OwnerSetting setting, DeadlineTimer timer) {
    private static final int MAX_ATTEMPTS = 5;

    private static final String BEGIN = "begin isolation level read committed; ";
    private static final String SET_TIMEOUT = "set_config('statement_timeout', ?, true)";

    /** PostgreSQL starts the timeout anew for each statement, so the time that those before it took is subtracted. */
    private static final String REDUCE_TIMEOUT =
            "; select set_config('statement_timeout', cast(greatest(1, cast(? as integer)"
                    + " - cast(1000 * extract(epoch from clock_timestamp() - now()) as integer)) as text), true)";

    /** What the statements of one transaction gave. */
    public record Results(List<SqlStatement<?>> statements, List<Result<?>> all) {

        @SuppressWarnings("unchecked") // The result at an index was read by the statement at that index.
        public <T> Result<T> of(SqlStatement<T> statement) {
            return (Result<T>) all.get(statements.indexOf(statement));
        }
    }

    /**
     * Runs the statements, all or none.
     *
     * @throws StorageUnavailable if the database cannot be reached, is too slow, or conflicts with other writers persist
     */
    public Results run(Owner owner, Deadline deadline, SqlStatement<?>... statements) {
        for (int attempt = 1; ; attempt++) {
            try {
                return new Results(List.of(statements), runOnce(owner, deadline, statements));
            } catch (SQLException failure) {
                switch (SqlFailure.of(failure)) {
                    case UNAVAILABLE -> throw new StorageUnavailable(failure);
                    case FAULT ->
                        throw new IllegalStateException(
                                "The database rejected a statement: " + failure.getMessage(), failure);
                    case CONFLICT -> {
                        if (attempt == MAX_ATTEMPTS || !deadline.allowsStatements()) {
                            throw new StorageUnavailable(failure);
                        }
                    }
                }
                deadline.backOff(attempt);
            }
        }
    }

    private List<Result<?>> runOnce(Owner owner, Deadline deadline, SqlStatement<?>... statements) throws SQLException {
        try (Connection connection = connections.open()) {
            if (!deadline.allowsStatements()) {
                throw new StorageUnavailable("Getting a connection took too long");
            }
            // For a database that does not reply at all: otherwise the statement timeout comes first.
            Timeout timeout = timer.after(deadline, () -> ApiConnections.abort(connection));
            try (PreparedStatement jdbc = connection.prepareStatement(text(owner, statements))) {
                int millis = deadline.millisLeft();
                connection.setNetworkTimeout(Runnable::run, 0);
                bind(jdbc, owner, millis - Deadline.REPLY_MARGIN_MILLIS, statements);
                jdbc.execute();
                return read(jdbc, statements);
            } catch (SQLException | RuntimeException | Error failure) {
                rollBack(connection, failure);
                if (failure instanceof SQLException sql && SqlFailure.isOfTheSession(sql)) {
                    ApiConnections.discard(connection).ifPresent(failure::addSuppressed);
                }
                throw failure;
            } finally {
                if (!timeout.cancel()) {
                    // Even after a result in the last moment: the next call must not get a connection that is being
                    // closed.
                    ApiConnections.discard(connection);
                }
            }
        }
    }

    private String text(Owner owner, SqlStatement<?>... statements) {
        StringBuilder text = new StringBuilder(BEGIN + setting.sql(owner) + Plan.of(statements).setting + SET_TIMEOUT);
        String before = "; ";
        for (SqlStatement<?> statement : statements) {
            text.append(before).append(statement.sql());
            before = REDUCE_TIMEOUT + "; ";
        }
        return text.append("; commit").toString();
    }

    private void bind(PreparedStatement jdbc, Owner owner, int millis, SqlStatement<?>... statements)
            throws SQLException {
        int next = setting.bind(jdbc, owner);
        jdbc.setString(next, String.valueOf(millis));
        next = statements[0].values().bind(jdbc, next + 1);
        for (int later = 1; later < statements.length; later++) {
            jdbc.setInt(next, millis);
            next = statements[later].values().bind(jdbc, next + 1);
        }
    }

    /** The driver gives a result for each part of the text, those that frame the statements included. */
    private List<Result<?>> read(PreparedStatement jdbc, SqlStatement<?>... statements) throws SQLException {
        skip(jdbc, setting.resultsBefore() + 1);
        List<Result<?>> results = new ArrayList<>();
        for (SqlStatement<?> statement : statements) {
            if (!results.isEmpty()) {
                skip(jdbc, 2);
            }
            results.add(statement.read(jdbc));
        }
        return results;
    }

    private static void skip(PreparedStatement jdbc, int results) throws SQLException {
        for (int result = 0; result < results; result++) {
            jdbc.getMoreResults();
        }
    }

    /** The first failure is the one to report. A connection that cannot be rolled back is not used again. */
    private static void rollBack(Connection connection, Throwable first) {
        try {
            SystemStatements.execute(connection, "rollback");
        } catch (SQLException | RuntimeException failure) {
            first.addSuppressed(failure);
            ApiConnections.discard(connection).ifPresent(first::addSuppressed);
        }
    }
}
