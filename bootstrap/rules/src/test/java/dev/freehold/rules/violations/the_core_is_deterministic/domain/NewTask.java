package dev.freehold.rules.violations.the_core_is_deterministic.domain;

import dev.freehold.rules.Violates;
import java.util.UUID;

/** Uses a random source. */
@Violates
record NewTask(UUID id) {
    static NewTask create() {
        return new NewTask(UUID.randomUUID());
    }
}
