package dev.freehold.testkit.contract;

import static dev.freehold.testkit.Samples.NOON;
import static dev.freehold.testkit.Samples.content;
import static dev.freehold.testkit.Samples.id;
import static dev.freehold.testkit.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.listing.SearchText;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Revision;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskChange;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A change is decided on the current task, and stored as a whole or not at all. */
abstract class ChangingContract extends RepositoryContract {
    @Test
    void stores_the_decided_task() {
        TaskRepository repository = repository();
        repository.add(ada, task(ada, 1, "before"));

        TaskChange change = repository.change(ada, id(1), task -> rewrite(task, before -> content("after")));

        Task after = new Task(id(1), ada.id(), content("after"), new Revision(2), NOON, NOON.plusSeconds(1));
        assertThat(change).isEqualTo(new TaskChange.Written(after));
        assertThat(repository.find(ada, id(1))).contains(after);
    }

    @Test
    void stores_nothing_when_the_decision_is_not_to_write() {
        TaskRepository repository = repository();
        Task task = task(ada, 1, "same");
        repository.add(ada, task);

        assertThat(repository.change(ada, id(1), found -> new TaskChange.Stale()))
                .isEqualTo(new TaskChange.Stale());
        assertThat(repository.change(ada, id(1), found -> rewrite(found, content -> content)))
                .isEqualTo(new TaskChange.Written(task));
        assertThat(repository.find(ada, id(1))).contains(task);
    }

    @Test
    void stores_nothing_when_deciding_fails() {
        TaskRepository repository = repository();
        Task task = task(ada, 1, "same");
        repository.add(ada, task);

        assertThatThrownBy(() -> repository.change(ada, id(1), found -> {
                    throw new IllegalStateException("no decision");
                }))
                .hasMessage("no decision");
        assertThat(repository.find(ada, id(1))).contains(task);
    }

    @Test
    void searches_the_new_content_and_no_longer_the_old() {
        TaskRepository repository = repository();
        repository.add(ada, task(ada, 1, "before"));
        repository.change(ada, id(1), task -> rewrite(task, before -> content("after")));

        assertThat(repository.list(ada, search("AFTER")).tasks()).hasSize(1);
        assertThat(repository.list(ada, search("before")).tasks()).isEmpty();
    }

    private TaskQuery search(String text) {
        TaskFilter filter = new TaskFilter(
                Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.of(new SearchText(text)));
        return new TaskQuery(filter, TaskOrder.NEWEST_FIRST, 10, Optional.empty(), false);
    }
}
