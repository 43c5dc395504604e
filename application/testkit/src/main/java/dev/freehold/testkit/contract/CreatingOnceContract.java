package dev.freehold.testkit.contract;

import static dev.freehold.testkit.Samples.NOON;
import static dev.freehold.testkit.Samples.content;
import static dev.freehold.testkit.Samples.id;
import static dev.freehold.testkit.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.application.port.Creation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.Task;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** One key creates one task. */
abstract class CreatingOnceContract extends RepositoryContract {
    @Test
    void repeats_the_first_response_even_if_the_task_has_changed() {
        TaskRepository repository = repository();
        Task first = task(ada, 1, "first");
        repository.addOnce(ada, first, key("k", "r"));
        repository.change(ada, id(1), task -> rewrite(task, before -> content("changed")));
        repository.remove(ada, id(1), new Precondition.Any());

        assertThat(repository.addOnce(ada, task(ada, 2, "first"), key("k", "r")))
                .isEqualTo(new Creation.Repeated(first));
        assertThat(repository.find(ada, id(2))).isEmpty();
    }

    @Test
    void rejects_a_key_that_was_used_for_another_request() {
        TaskRepository repository = repository();
        repository.addOnce(ada, task(ada, 1, "first"), key("k", "r"));

        assertThat(repository.addOnce(ada, task(ada, 2, "second"), key("k", "other")))
                .isEqualTo(new Creation.KeyReused());
        assertThat(repository.find(ada, id(2))).isEmpty();
    }

    @Test
    void forgets_a_key_exactly_a_day_after_its_first_use() {
        TaskRepository repository = repository();
        Task first = task(ada, 1, "first");
        repository.addOnce(ada, first, key("k", "r"));
        Duration day = IdempotencyKey.LIFETIME;
        Task almost = Task.create(id(2), ada, content("second"), NOON.plus(day).minusNanos(1_000));
        Task dayAfter = Task.create(id(3), ada, content("third"), NOON.plus(day));

        assertThat(repository.addOnce(ada, almost, key("k", "r"))).isEqualTo(new Creation.Repeated(first));
        assertThat(repository.addOnce(ada, dayAfter, key("k", "new"))).isEqualTo(new Creation.Created(dayAfter));
        assertThat(repository.find(ada, id(3))).contains(dayAfter);
    }

    @Test
    void distinguishes_keys_by_every_character() {
        TaskRepository repository = repository();
        repository.addOnce(ada, task(ada, 1, "one"), key("k", "r"));

        Task second = task(ada, 2, "two");
        assertThat(repository.addOnce(ada, second, key("K", "r"))).isEqualTo(new Creation.Created(second));
    }
}
