package dev.freehold.rules.violations.no_task_without_an_owner.application.port.in;

import dev.freehold.rules.Violates;
import java.util.stream.Stream;

/** Gives them away as a stream of something. */
@Violates
public interface Flow {
    Stream<?> all();
}
