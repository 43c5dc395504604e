package dev.freehold.rules.violations.no_task_without_an_owner.application.port.out;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_task_without_an_owner.application.port.Export;
import java.util.Optional;

/** Returns tasks as bytes in a record. */
@Violates
public interface Dumps {
    Optional<Export> all();
}
