package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.Violates;
import org.jooq.SQLDialect;
import org.jooq.impl.DefaultDSLContext;

/** Sends statements by a method that it has inherited. */
@Violates
final class Inheriting extends DefaultDSLContext {
    private static final long serialVersionUID = 1L;

    Inheriting() {
        super(SQLDialect.POSTGRES);
    }

    int run(String sql) {
        return execute(sql);
    }
}
