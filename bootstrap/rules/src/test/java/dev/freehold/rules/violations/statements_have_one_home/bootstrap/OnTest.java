package dev.freehold.rules.violations.statements_have_one_home.bootstrap;

import com.zaxxer.hikari.HikariDataSource;
import dev.freehold.rules.Violates;

/** Lets the pool run it, set after construction. */
@Violates
final class OnTest {
    static void as(HikariDataSource pool, String user) {
        pool.setConnectionTestQuery("select set_config('user', '" + user + "', false)");
    }
}
