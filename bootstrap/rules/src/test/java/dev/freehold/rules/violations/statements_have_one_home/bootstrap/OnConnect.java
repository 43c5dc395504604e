package dev.freehold.rules.violations.statements_have_one_home.bootstrap;

import com.zaxxer.hikari.HikariConfig;
import dev.freehold.rules.Violates;

/** Lets the pool run it. */
@Violates
final class OnConnect {
    static void as(HikariConfig pool, String user) {
        pool.setConnectionInitSql("set user = '" + user + "'");
    }
}
