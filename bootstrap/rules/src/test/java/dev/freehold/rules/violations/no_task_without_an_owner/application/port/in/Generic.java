package dev.freehold.rules.violations.no_task_without_an_owner.application.port.in;

import dev.freehold.rules.Violates;
import java.util.Optional;

@Violates
public interface Generic {
    <T> Optional<T> all();
}
