package dev.freehold.rules.violations.no_task_without_an_owner.application.port.out.mail;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_task_without_an_owner.domain.task.Task;
import java.util.Optional;

/** In a subpackage. */
@Violates
public interface Digest {
    Optional<Task> last();
}
