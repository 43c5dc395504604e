package dev.freehold.bootstrap;

import dev.freehold.application.port.in.AccessControl;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Gives tests access to the composition with overrides. */
public final class ComposedService {
    private ComposedService() {}

    /** Starts the service with some of its parts replaced. */
    public static ConfigurableApplicationContext start(
            Map<String, String> variables,
            UnaryOperator<DataSource> dataSource,
            UnaryOperator<AccessControl> access,
            UnaryOperator<ApplicationContextInitializer<GenericApplicationContext>> web) {
        return Freehold.start(variables, new Overrides(dataSource, access, web));
    }
}
