package dev.freehold.adapters.persistence;

import dev.freehold.application.port.StorageUnavailable;
import dev.freehold.domain.access.Owner;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.ResultOrRows;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * Sends statements in the name of an owner: row security then shows the rows of that owner alone, whatever the statements
 * say.
 *
 * <p>The name and the statements travel together, in one round trip and in one implicit transaction; the setting is gone
 * when it ends, so a connection never carries the name of one owner to the next.
 */
record OwnedStatements(DSLContext database) {

    /**
     * Runs the statements, all or none.
     *
     * @return what each of them gave, in their order
     * @throws StorageUnavailable if the database cannot be reached
     */
    List<ResultOrRows> run(Owner owner, Query... statements) {
        StringBuilder template = new StringBuilder("select set_config('freehold.user_id', {0}, true)");
        List<QueryPart> parts = new ArrayList<>();
        parts.add(DSL.val(owner.id().value()));
        for (Query statement : statements) {
            template.append("; {").append(parts.size()).append('}');
            parts.add(statement);
        }
        try {
            List<ResultOrRows> all = database.fetchMany(template.toString(), parts.toArray(QueryPart[]::new))
                    .resultsOrRows();
            return all.subList(1, all.size());
        } catch (DataAccessException failure) {
            throw isUnreachable(failure) ? new StorageUnavailable(failure) : failure;
        }
    }

    /** Classes of SQLSTATE: 08 connection, 53 out of resources, 57P shutdown or start-up, 25006 a standby just now. */
    private static boolean isUnreachable(DataAccessException failure) {
        SQLException cause = failure.getCause(SQLException.class);
        return cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException
                || (cause != null && cause.getSQLState() != null && isUnreachable(cause.getSQLState()));
    }

    private static boolean isUnreachable(String state) {
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P") || state.equals("25006");
    }
}
