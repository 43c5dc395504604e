package dev.freehold.rules.violations.statements_have_one_home.adapters.web;

import dev.freehold.rules.Violates;
import org.jooq.DSLContext;

@Violates
final class Counting {
    static int count(DSLContext database) {
        return database.fetchCount(database.selectOne());
    }
}
