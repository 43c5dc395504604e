package dev.freehold.testkit.contract;

import static dev.freehold.testkit.Samples.content;
import static dev.freehold.testkit.Samples.id;
import static dev.freehold.testkit.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.Revision;
import dev.freehold.domain.task.TaskRemoval;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A task is removed if it meets the precondition. */
abstract class RemovingContract extends RepositoryContract {
    @Test
    void removes_once() {
        TaskRepository repository = repository();
        repository.add(ada, task(ada, 1, "gone"));

        assertThat(repository.remove(ada, id(1), new Precondition.Any())).isEqualTo(TaskRemoval.REMOVED);
        assertThat(repository.remove(ada, id(1), new Precondition.Any())).isEqualTo(TaskRemoval.NOT_FOUND);
        assertThat(repository.find(ada, id(1))).isEmpty();
    }

    @Test
    void removes_only_a_task_at_the_expected_revision() {
        TaskRepository repository = repository();
        repository.add(ada, task(ada, 1, "before"));
        repository.change(ada, id(1), task -> rewrite(task, before -> content("after")));

        assertThat(repository.remove(ada, id(1), new Precondition.Never())).isEqualTo(TaskRemoval.STALE);
        assertThat(repository.remove(ada, id(1), new Precondition.OneOf(Set.of(Revision.FIRST))))
                .isEqualTo(TaskRemoval.STALE);
        assertThat(repository.remove(ada, id(1), new Precondition.OneOf(Set.of(new Revision(2)))))
                .isEqualTo(TaskRemoval.REMOVED);
    }
}
