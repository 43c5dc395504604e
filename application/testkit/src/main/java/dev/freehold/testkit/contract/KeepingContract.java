package dev.freehold.testkit.contract;

import static dev.freehold.testkit.Samples.NOON;
import static dev.freehold.testkit.Samples.content;
import static dev.freehold.testkit.Samples.id;
import static dev.freehold.testkit.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.task.Description;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.domain.task.TaskEdit;
import dev.freehold.domain.task.Title;
import dev.freehold.testkit.Samples;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is stored is found again unchanged. */
abstract class KeepingContract extends RepositoryContract {
    @Test
    void returns_exactly_what_was_added() {
        TaskRepository repository = repository();
        Task full = Task.create(
                id(1),
                ada,
                new TaskContent(
                        new Title("\ud83d\ude00".repeat(500)),
                        Optional.of(new Description("\n  \u0627\u200f\udbff\udfff\u0001 ".concat("x".repeat(4990)))),
                        true,
                        Priority.HIGH,
                        Optional.of(new DueDate(LocalDate.of(9999, 12, 31)))),
                NOON);

        repository.add(ada, full);

        assertThat(repository.find(ada, id(1))).contains(full);
    }

    @Test
    void distinguishes_no_description_from_an_empty_one() {
        TaskRepository repository = repository();
        TaskContent empty = new TaskEdit.Describe(Optional.of(new Description(""))).applyTo(content("one"));
        repository.add(ada, Task.create(id(1), ada, empty, NOON));
        repository.add(ada, task(ada, 2, "two"));

        assertThat(repository.find(ada, id(1)).orElseThrow().content().description())
                .contains(new Description(""));
        assertThat(repository.find(ada, id(2)).orElseThrow().content().description())
                .isEmpty();
    }

    @Test
    void finds_nothing_in_an_empty_repository() {
        assertThat(repository().find(ada, id(1))).isEmpty();
    }

    @Test
    void stores_the_longest_user_id_and_the_longest_texts() {
        Owner longest = Samples.owner("\ud83d\ude00".repeat(255));
        TaskRepository repository = repository();
        TaskContent content = new TaskContent(
                new Title("\udbff\udfff".repeat(500)),
                Optional.of(new Description("\udbff\udffe".repeat(5000))),
                false,
                Priority.LOW,
                Optional.empty());
        Task task = Task.create(id(1), longest, content, NOON);

        repository.addOnce(longest, task, key("~".repeat(255), "request"));

        assertThat(repository.find(longest, id(1))).contains(task);
    }
}
