package dev.freehold.rules.violations.statements_have_one_home.bootstrap;

import com.zaxxer.hikari.HikariConfig;
import dev.freehold.rules.Violates;

/** Lets the pool run it, by a method that it has inherited. */
@Violates
final class Inherited extends HikariConfig {
    Inherited(String user) {
        setConnectionInitSql("set user = '" + user + "'");
    }
}
