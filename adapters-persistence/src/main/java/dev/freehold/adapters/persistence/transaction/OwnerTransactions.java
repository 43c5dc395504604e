package dev.freehold.adapters.persistence.transaction;

import dev.freehold.adapters.persistence.limits.Deadline;
import dev.freehold.adapters.persistence.transaction.SqlStatement.Answer;
import dev.freehold.application.port.StorageUnavailable;
import dev.freehold.domain.access.Owner;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends statements in the name of an owner: row security then shows the rows of that owner alone, whatever the statements
 * say.
 *
 * <p>The name and the statements travel together, in one round trip and in one explicit transaction. An implicit one would
 * end wherever the driver has to ask for the type of a parameter, and the name with it. The isolation level is said, for
 * an operator may have set another as the default, and every change relies on seeing what others have just committed.
 */
public record OwnerTransactions(ApiConnections connections, OwnerSetting setting) {
    private static final int TRIES = 5;

    private static final String BEGIN = "begin isolation level read committed; ";
    private static final String LIMIT = "set_config('statement_timeout', ?, true)";

    /** The database counts its limit anew for each statement: what those before have used is taken off. */
    private static final String WHAT_IS_LEFT =
            "; select set_config('statement_timeout', cast(greatest(1, cast(? as integer)"
                    + " - cast(1000 * extract(epoch from clock_timestamp() - now()) as integer)) as text), true)";

    /** What came of the steps of one transaction. */
    public record Answers(List<SqlStatement<?>> steps, List<Answer<?>> all) {

        @SuppressWarnings("unchecked") // The answer at a place was read by the step at that place.
        public <T> Answer<T> of(SqlStatement<T> step) {
            return (Answer<T>) all.get(steps.indexOf(step));
        }
    }

    /**
     * Runs the statements, all or none.
     *
     * @throws StorageUnavailable if the database cannot be reached, is too slow, or other writers got in the way time and
     *     again
     */
    public Answers run(Owner owner, Deadline deadline, SqlStatement<?>... steps) {
        for (int attempt = 1; ; attempt++) {
            try {
                return new Answers(List.of(steps), tryOnce(owner, deadline, steps));
            } catch (SQLException failure) {
                switch (SqlFailure.of(failure)) {
                    case UNAVAILABLE -> throw new StorageUnavailable(failure);
                    case FAULT ->
                        throw new IllegalStateException(
                                "The database refused a statement: " + failure.getMessage(), failure);
                    case CONFLICT -> {
                        if (attempt == TRIES || !deadline.allowsStatements()) {
                            throw new StorageUnavailable(failure);
                        }
                    }
                }
                deadline.pauseAfter(attempt);
            }
        }
    }

    private List<Answer<?>> tryOnce(Owner owner, Deadline deadline, SqlStatement<?>... steps) throws SQLException {
        try (Connection connection = connections.open()) {
            if (!deadline.allowsStatements()) {
                throw new StorageUnavailable("A connection took too long");
            }
            try (PreparedStatement statement = connection.prepareStatement(text(owner, steps))) {
                int millis = deadline.millisLeft();
                // Only where the database is silent: else it gives up first.
                connection.setNetworkTimeout(Runnable::run, millis);
                bind(statement, owner, millis - Deadline.WAY_BACK_MILLIS, steps);
                statement.execute();
                return read(statement, steps);
            } catch (SQLException | RuntimeException | Error failure) {
                rollBack(connection, failure);
                throw failure;
            }
        }
    }

    private String text(Owner owner, SqlStatement<?>... steps) {
        StringBuilder text = new StringBuilder(BEGIN).append(setting.sql(owner)).append(LIMIT);
        String before = "; ";
        for (SqlStatement<?> step : steps) {
            text.append(before).append(step.sql());
            before = WHAT_IS_LEFT + "; ";
        }
        return text.append("; commit").toString();
    }

    private void bind(PreparedStatement statement, Owner owner, int millis, SqlStatement<?>... steps)
            throws SQLException {
        int next = setting.bind(statement, owner);
        statement.setString(next, String.valueOf(millis));
        next = steps[0].bind(statement, next + 1);
        for (int later = 1; later < steps.length; later++) {
            statement.setInt(next, millis);
            next = steps[later].bind(statement, next + 1);
        }
    }

    /** The driver gives an answer for each part of the text, those of the transaction's frame included. */
    private List<Answer<?>> read(PreparedStatement statement, SqlStatement<?>... steps) throws SQLException {
        skip(statement, setting.partsBefore() + 1);
        List<Answer<?>> answers = new ArrayList<>();
        for (SqlStatement<?> step : steps) {
            if (!answers.isEmpty()) {
                skip(statement, 2);
            }
            answers.add(step.answer(statement));
        }
        return answers;
    }

    private static void skip(PreparedStatement statement, int parts) throws SQLException {
        for (int part = 0; part < parts; part++) {
            statement.getMoreResults();
        }
    }

    /** The first failure is the one that is told. A connection that cannot be rolled back is of no more use to anybody. */
    private static void rollBack(Connection connection, Throwable first) {
        try {
            SystemStatements.send(connection, "rollback");
        } catch (SQLException | RuntimeException failure) {
            first.addSuppressed(failure);
            ApiConnections.abandon(connection, first);
        }
    }
}
