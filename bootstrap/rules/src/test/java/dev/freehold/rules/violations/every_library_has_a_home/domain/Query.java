package dev.freehold.rules.violations.every_library_has_a_home.domain;

import dev.freehold.rules.Violates;
import java.sql.Connection;

/** Uses what comes with Java, but is a technology all the same. */
@Violates
interface Query {
    void run(Connection connection);
}
