package dev.freehold.testkit.contract;

import static dev.freehold.testkit.Samples.id;
import static dev.freehold.testkit.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.application.port.Creation;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.task.Task;
import org.junit.jupiter.api.Test;

/** Erasing removes all of an owner's data and nothing of anyone else's. */
abstract class ErasingContract extends RepositoryContract {
    @Test
    void removes_all_of_the_owners_data_including_stored_responses() {
        TaskRepository repository = repository();
        repository.add(ada, task(ada, 1, "one"));
        repository.addOnce(ada, task(ada, 2, "two"), key("k", "r"));

        repository.erase(ada);

        assertThat(repository.find(ada, id(1))).isEmpty();
        assertThat(repository.list(ada, everything(true)).total()).hasValue(0);
        Task anew = task(ada, 3, "three");
        assertThat(repository.addOnce(ada, anew, key("k", "another"))).isEqualTo(new Creation.Created(anew));
    }

    @Test
    void removes_nothing_of_another_owner() {
        TaskRepository repository = repository();
        Task bobs = task(bob, 1, "of Bob");
        repository.addOnce(bob, bobs, key("k", "r"));
        repository.add(ada, task(ada, 1, "of Ada"));

        repository.erase(ada);

        assertThat(repository.find(bob, id(1))).contains(bobs);
        assertThat(repository.addOnce(bob, task(bob, 2, "again"), key("k", "r")))
                .isEqualTo(new Creation.Repeated(bobs));
    }

    @Test
    void is_idempotent() {
        TaskRepository repository = repository();

        repository.erase(ada);
        repository.erase(ada);

        assertThat(repository.list(ada, everything(true)).total()).hasValue(0);
    }
}
