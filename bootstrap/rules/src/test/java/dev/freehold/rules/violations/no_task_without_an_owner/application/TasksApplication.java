package dev.freehold.rules.violations.no_task_without_an_owner.application;

import dev.freehold.rules.violations.no_task_without_an_owner.application.port.in.ManageTasks;
import dev.freehold.rules.violations.no_task_without_an_owner.application.port.in.Watch;
import java.time.InstantSource;

public record TasksApplication(ManageTasks tasks, Watch watch) {
    public static TasksApplication with(InstantSource clock) {
        throw new UnsupportedOperationException(clock.toString());
    }
}
