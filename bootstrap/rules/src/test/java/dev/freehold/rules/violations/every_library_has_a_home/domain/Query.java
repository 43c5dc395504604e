package dev.freehold.rules.violations.every_library_has_a_home.domain;

import dev.freehold.rules.Violates;
import java.sql.Connection;

/** Uses a JDK module that counts as a library. */
@Violates
interface Query {
    void run(Connection connection);
}
