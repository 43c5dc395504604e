package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.violations.no_statement_without_an_owner.domain.access.Owner;
import org.jooq.Query;

record Passing(OwnedStatements statements) {
    int run(Owner owner, Query statement) {
        return statements.run(owner, statement);
    }
}
