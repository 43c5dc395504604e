package dev.freehold.adapters.persistence.transaction;

import dev.freehold.domain.access.Owner;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** How a transaction sets the owner that row security goes by. Either way the setting ends with the transaction. */
public enum OwnerSetting {
    /** As a parameter: the text is the same for all owners, and so stays prepared. */
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
    /** As a command: a distributed database passes that on to its nodes, which it does not do with the function. */
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

    /** Ends inside a select list, for another column to follow. */
    abstract String sql(Owner owner);

    /** Binds the owner if it is a parameter, and gives the index of the next parameter. */
    abstract int bind(PreparedStatement statement, Owner owner) throws SQLException;

    /** How many results come before that of the select: one for {@code begin}, and one for the command. */
    int resultsBefore() {
        return this == FUNCTION ? 1 : 2;
    }

    /** The value as a literal that means the same whatever {@code standard_conforming_strings} is. */
    public static String quoted(String value) {
        String literal = "'" + value.replace("'", "''") + "'";
        return value.indexOf('\\') < 0 ? literal : " E" + literal.replace("\\", "\\\\");
    }
}
