package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_statement_without_an_owner.domain.access.Owner;
import org.jooq.DSLContext;

@Violates
record Bundled(DSLContext database) {
    void run(Owner owner, Runnable work) {
        database.transaction(() -> work.run());
    }
}
