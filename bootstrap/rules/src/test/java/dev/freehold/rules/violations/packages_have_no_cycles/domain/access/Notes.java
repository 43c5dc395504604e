package dev.freehold.rules.violations.packages_have_no_cycles.domain.access;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.packages_have_no_cycles.domain.task.Task;

/** Through a cast, which leaves no type in the signature. */
@Violates
final class Notes {
    static String of(Object task) {
        return ((Task) task).owner().value();
    }
}
