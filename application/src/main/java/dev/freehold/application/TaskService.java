package dev.freehold.application;

import dev.freehold.application.port.Creation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.application.port.in.ManageTasks;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.TaskPage;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskChange;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.domain.task.TaskEdit;
import dev.freehold.domain.task.TaskId;
import dev.freehold.domain.task.TaskRemoval;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The use cases: assigns ids and times. The aggregate decides on changes, and the repository makes them atomic. */
record TaskService(TaskRepository repository, InstantSource clock, TimeOrderedIds ids) implements ManageTasks {

    @Override
    public Task create(Owner owner, TaskContent content) {
        Task task = newTask(owner, content);
        repository.add(owner, task);
        return task;
    }

    @Override
    public Creation createOnce(Owner owner, TaskContent content, IdempotencyKey key) {
        return repository.addOnce(owner, newTask(owner, content), key);
    }

    @Override
    public TaskPage list(Owner owner, TaskQuery query) {
        return repository.list(owner, query);
    }

    @Override
    public Optional<Task> find(Owner owner, TaskId id) {
        return repository.find(owner, id);
    }

    @Override
    public TaskChange replace(Owner owner, TaskId id, Precondition precondition, TaskContent content) {
        return edit(owner, id, precondition, List.of(new TaskEdit.Rewrite(content)));
    }

    @Override
    public TaskChange edit(Owner owner, TaskId id, Precondition precondition, List<TaskEdit> edits) {
        Instant now = now();
        return repository.change(owner, id, task -> task.change(precondition, edits, now));
    }

    @Override
    public TaskRemoval remove(Owner owner, TaskId id, Precondition precondition) {
        return repository.remove(owner, id, precondition);
    }

    @Override
    public void erase(Owner owner) {
        repository.erase(owner);
    }

    private Task newTask(Owner owner, TaskContent content) {
        Instant now = now();
        return Task.create(ids.at(now), owner, content, now);
    }

    /** In microseconds, the precision that a repository stores. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
