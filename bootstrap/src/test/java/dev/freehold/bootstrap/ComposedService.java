package dev.freehold.bootstrap;

import dev.freehold.application.port.in.AccessControl;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Opens the composition to tests that take a named part of it away, and to nobody else. */
public final class ComposedService {
    private ComposedService() {}

    /** Starts the service as it is, from the variables, but for what is put in the place of these parts. */
    public static ConfigurableApplicationContext start(
            Map<String, String> variables,
            UnaryOperator<DataSource> dataSource,
            UnaryOperator<AccessControl> access,
            UnaryOperator<ApplicationContextInitializer<GenericApplicationContext>> web) {
        return Freehold.start(variables, new Overrides(dataSource, access, web));
    }
}
