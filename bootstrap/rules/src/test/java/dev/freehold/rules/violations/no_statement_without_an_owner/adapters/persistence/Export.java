package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.Violates;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record1;

/** Sends a statement through a method without a telling name. */
@Violates
record Export(DSLContext database) {
    Stream<Record1<Integer>> all() {
        return database.selectOne().stream();
    }
}
