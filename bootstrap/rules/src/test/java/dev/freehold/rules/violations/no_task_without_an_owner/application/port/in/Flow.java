package dev.freehold.rules.violations.no_task_without_an_owner.application.port.in;

import dev.freehold.rules.Violates;
import java.util.stream.Stream;

/** Returns tasks as a stream. */
@Violates
public interface Flow {
    Stream<?> all();
}
