package dev.freehold.rules.violations.composition_is_plain_java.bootstrap;

import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** Registered explicitly by bootstrap. */
record Closing(Runnable pool) implements ApplicationListener<ContextClosedEvent> {
    static void register(GenericApplicationContext context, Runnable pool) {
        context.addApplicationListener(new Closing(pool));
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        pool.run();
    }
}
