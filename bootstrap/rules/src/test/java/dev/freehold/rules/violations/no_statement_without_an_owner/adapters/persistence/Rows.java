package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import java.util.List;
import org.jooq.Record;
import org.jooq.Result;

/** Reads results. */
final class Rows {
    static List<String> titles(Result<Record> rows) {
        return rows.stream().map(row -> row.get("title", String.class)).toList();
    }
}
