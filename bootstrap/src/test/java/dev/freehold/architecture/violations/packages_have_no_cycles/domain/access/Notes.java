package dev.freehold.architecture.violations.packages_have_no_cycles.domain.access;

import dev.freehold.architecture.Violates;
import dev.freehold.architecture.violations.packages_have_no_cycles.domain.task.Task;

/** Does so in a way that leaves no type behind. */
@Violates
final class Notes {
    static String of(Object task) {
        return ((Task) task).owner().value();
    }
}
