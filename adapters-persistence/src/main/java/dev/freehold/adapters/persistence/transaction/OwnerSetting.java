package dev.freehold.adapters.persistence.transaction;

import dev.freehold.domain.access.Owner;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** How a transaction is told in whose name it goes. Either way the name is forgotten when the transaction ends. */
public enum OwnerSetting {
    /** As a parameter: one text for all owners, which stays prepared. */
    FUNCTION {
        @Override
        String sql(Owner owner) {
            return "select set_config('freehold.user_id', ?, true), ";
        }

        @Override
        int bind(PreparedStatement statement, Owner owner) throws SQLException {
            statement.setString(1, owner.id().value());
            return 2;
        }
    },
    /** As a command, which a distributed database passes on to its nodes, as it does not with the function. */
    COMMAND {
        @Override
        String sql(Owner owner) {
            return "set local freehold.user_id = " + quoted(owner.id().value()) + "; select ";
        }

        @Override
        int bind(PreparedStatement statement, Owner owner) {
            return 1;
        }
    };

    /** Ends where another column of a select goes on. */
    abstract String sql(Owner owner);

    /** Binds the name if it is a parameter, and says where the next parameter goes. */
    abstract int bind(PreparedStatement statement, Owner owner) throws SQLException;

    /** How many parts the text of a transaction has up to the select that goes on, {@code begin} included. */
    int partsBefore() {
        return this == FUNCTION ? 1 : 2;
    }

    /** As a literal that reads the same whatever {@code standard_conforming_strings} says. */
    public static String quoted(String value) {
        String literal = "'" + value.replace("'", "''") + "'";
        return value.indexOf('\\') < 0 ? literal : " E" + literal.replace("\\", "\\\\");
    }
}
