package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.violations.no_statement_without_an_owner.domain.access.Owner;
import org.jooq.Query;

record TaskTable(OwnedStatements statements) {
    int delete(Owner owner, Query statement) {
        return statements.run(owner, statement);
    }
}
