package dev.freehold.bootstrap;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Composes the service once logging stands, and hands it to Spring to be served. */
record Service(Settings settings, Parts parts) implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        Wiring wiring = Wiring.of(settings, parts);
        context.addApplicationListener(new FailedStart(wiring.pool()));
        context.registerBean("database", DatabaseHealth.class, () -> new DatabaseHealth(wiring.pool()));
        wiring.web().initialize(context);
    }
}
