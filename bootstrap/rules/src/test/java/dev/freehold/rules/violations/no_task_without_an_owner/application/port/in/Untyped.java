package dev.freehold.rules.violations.no_task_without_an_owner.application.port.in;

import dev.freehold.rules.Violates;
import java.util.List;

/** Returns tasks as a raw list. */
@Violates
public interface Untyped {
    @SuppressWarnings("rawtypes")
    List all();
}
