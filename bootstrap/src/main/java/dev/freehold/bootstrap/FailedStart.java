package dev.freehold.bootstrap;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationListener;

/** Closes the connections of a service that does not come up: Spring then closes none of what it has not yet made. */
record FailedStart(HikariDataSource pool) implements ApplicationListener<ApplicationFailedEvent> {

    @Override
    public void onApplicationEvent(ApplicationFailedEvent failed) {
        pool.close();
    }
}
