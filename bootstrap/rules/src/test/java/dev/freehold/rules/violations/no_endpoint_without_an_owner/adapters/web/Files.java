package dev.freehold.rules.violations.no_endpoint_without_an_owner.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_endpoint_without_an_owner.domain.task.Task;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;

/** Serves static files, with a dependency on the core. */
@Violates
final class Files {
    static void add(ResourceHandlerRegistry files, Task task) {
        files.addResourceHandler(task.title());
    }
}
