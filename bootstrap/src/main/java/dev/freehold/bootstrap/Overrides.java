package dev.freehold.bootstrap;

import dev.freehold.application.port.in.AccessControl;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The parts of the composition that can be replaced by name: each is given the real one and answers with what takes its
 * place. The proof takes the fences away in this manner, one part at a time, and runs over everything else as it is.
 *
 * @param dataSource where the statements are sent
 * @param access who is calling, and whose tasks they may reach
 * @param web what Spring is given to serve
 */
record Overrides(
        UnaryOperator<DataSource> dataSource,
        UnaryOperator<AccessControl> access,
        UnaryOperator<ApplicationContextInitializer<GenericApplicationContext>> web) {

    /** Everything as it is. */
    static Overrides none() {
        return new Overrides(UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());
    }
}
