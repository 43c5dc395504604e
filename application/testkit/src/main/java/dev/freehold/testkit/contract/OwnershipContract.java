package dev.freehold.testkit.contract;

import static dev.freehold.testkit.Samples.id;
import static dev.freehold.testkit.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.application.port.Creation;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.listing.TaskPage;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskChange;
import dev.freehold.domain.task.TaskRemoval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** No owner can access another owner's data. */
abstract class OwnershipContract extends RepositoryContract {
    @Test
    void shows_no_task_of_another_owner() {
        TaskRepository repository = repository();
        repository.add(ada, task(ada, 1, "of Ada"));

        assertThat(repository.find(bob, id(1))).isEmpty();
        assertThat(repository.list(bob, everything(true)))
                .isEqualTo(new TaskPage(List.of(), Optional.empty(), OptionalLong.of(0)));
    }

    @Test
    void changes_no_task_of_another_owner_and_calls_no_decision() {
        TaskRepository repository = repository();
        Task task = task(ada, 1, "of Ada");
        repository.add(ada, task);

        assertThat(repository.change(bob, id(1), found -> {
                    throw new AssertionError("was shown " + found.id());
                }))
                .isEqualTo(new TaskChange.NotFound());
        assertThat(repository.remove(bob, id(1), new Precondition.Any())).isEqualTo(TaskRemoval.NOT_FOUND);
        assertThat(repository.remove(bob, id(1), new Precondition.Never())).isEqualTo(TaskRemoval.NOT_FOUND);
        assertThat(repository.find(ada, id(1))).contains(task);
    }

    @Test
    void lets_two_owners_use_one_id_and_one_key() {
        TaskRepository repository = repository();
        Task adas = task(ada, 1, "of Ada");
        Task bobs = task(bob, 1, "of Bob");

        assertThat(repository.addOnce(ada, adas, key("k", "r"))).isEqualTo(new Creation.Created(adas));
        assertThat(repository.addOnce(bob, bobs, key("k", "other"))).isEqualTo(new Creation.Created(bobs));

        assertThat(repository.find(ada, id(1))).contains(adas);
        assertThat(repository.find(bob, id(1))).contains(bobs);
    }
}
