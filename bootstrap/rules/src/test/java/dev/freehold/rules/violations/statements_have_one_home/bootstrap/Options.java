package dev.freehold.rules.violations.statements_have_one_home.bootstrap;

import com.zaxxer.hikari.HikariConfig;
import dev.freehold.rules.Violates;

/** Lets the driver run it on connect. */
@Violates
final class Options {
    static void as(HikariConfig pool, String user) {
        pool.addDataSourceProperty("options", "-c app.user=" + user);
    }
}
