package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.Violates;
import org.jooq.Query;

/** Sends what it is given. */
@Violates
final class Purge {
    static void send(Query statement) {
        statement.execute();
    }
}
