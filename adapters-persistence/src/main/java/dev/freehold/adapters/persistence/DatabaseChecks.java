package dev.freehold.adapters.persistence;

import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Looks, before the first request, whether the database keeps the promises that the statements rely on. */
final class DatabaseChecks {
    private static final List<String> TABLES = List.of("task", "idempotency_key");

    private DatabaseChecks() {}

    static void pass(DataSource api) {
        DSLContext database = DSL.using(api, SQLDialect.POSTGRES);
        Record role = database.fetchSingle("""
                select current_user::text as name, rolsuper or rolbypassrls as bypasses,
                  current_setting('server_encoding') as encoding
                from pg_roles where rolname = current_user""");
        String name = role.get("name", String.class);
        require(
                !role.get("bypasses", Boolean.class),
                "DATABASE_USER %s can bypass row security: give the API a role with neither SUPERUSER nor BYPASSRLS"
                        .formatted(name));
        require(
                role.get("encoding", String.class).equals("UTF8"),
                "DATABASE_URL leads to a database whose encoding is not UTF8");
        for (String table : TABLES) {
            tablePasses(database, table, name);
        }
    }

    private static void tablePasses(DSLContext database, String table, String role) {
        Record found = database.fetchOptional("""
                        select relrowsecurity and relforcerowsecurity as secured,
                          pg_has_role(current_user, relowner, 'MEMBER') as owned
                        from pg_class where oid = to_regclass({0})""", DSL.val(table))
                .orElseThrow(() -> new IllegalStateException(
                        "The table %s is missing: set DATABASE_MIGRATION_USER and DATABASE_MIGRATION_PASSWORD to have it made at start"
                                .formatted(table)));
        require(
                found.get("secured", Boolean.class),
                "Row security is off or not forced for the table %s: migrate the database anew".formatted(table));
        require(
                !found.get("owned", Boolean.class),
                "DATABASE_USER %s owns the table %s or is a member of the role that does: give the API a role of its own"
                        .formatted(role, table));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
