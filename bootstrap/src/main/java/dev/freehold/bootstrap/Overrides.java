package dev.freehold.bootstrap;

import dev.freehold.application.port.in.AccessControl;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Test hooks for the composition: each maps a real part to its replacement. The isolation tests use them to remove
 * one fence at a time and leave everything else as it is.
 *
 * @param dataSource the data source of the repository
 * @param access authentication and authorisation
 * @param web the web adapter as handed to Spring
 */
record Overrides(
        UnaryOperator<DataSource> dataSource,
        UnaryOperator<AccessControl> access,
        UnaryOperator<ApplicationContextInitializer<GenericApplicationContext>> web) {

    /** No replacements. */
    static Overrides none() {
        return new Overrides(UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());
    }
}
