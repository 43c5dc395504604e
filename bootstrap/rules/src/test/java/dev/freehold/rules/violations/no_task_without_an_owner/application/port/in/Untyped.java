package dev.freehold.rules.violations.no_task_without_an_owner.application.port.in;

import dev.freehold.rules.Violates;
import java.util.List;

/** Gives them away as a list of whatever. */
@Violates
public interface Untyped {
    @SuppressWarnings("rawtypes")
    List all();
}
