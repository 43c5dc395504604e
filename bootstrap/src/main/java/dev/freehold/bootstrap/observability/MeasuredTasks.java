package dev.freehold.bootstrap.observability;

import dev.freehold.application.port.Creation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.application.port.in.ManageTasks;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The use cases, each counted and timed by its name.
 *
 * @param tasks does the work
 * @param observer hears of each use case that has ended
 */
public record MeasuredTasks(ManageTasks tasks, Observer observer) implements ManageTasks {

    /** Called by many threads at once. */
    @FunctionalInterface
    public interface Observer {
        /**
         * A use case has ended.
         *
         * @param failed whether by an exception
         */
        void ended(String useCase, boolean failed, long nanoseconds);

        /** Both hear of each, this one first. */
        default Observer andThen(Observer next) {
            return (useCase, failed, nanoseconds) -> {
                ended(useCase, failed, nanoseconds);
                next.ended(useCase, failed, nanoseconds);
            };
        }
    }

    @Override
    public Task create(Owner owner, TaskContent content) {
        return measured("create", () -> tasks.create(owner, content));
    }

    @Override
    public Creation createOnce(Owner owner, TaskContent content, IdempotencyKey key) {
        return measured("create_once", () -> tasks.createOnce(owner, content, key));
    }

    @Override
    public TaskPage list(Owner owner, TaskQuery query) {
        return measured("list", () -> tasks.list(owner, query));
    }

    @Override
    public Optional<Task> find(Owner owner, TaskId id) {
        return measured("find", () -> tasks.find(owner, id));
    }

    @Override
    public TaskChange replace(Owner owner, TaskId id, Precondition precondition, TaskContent content) {
        return measured("replace", () -> tasks.replace(owner, id, precondition, content));
    }

    @Override
    public TaskChange edit(Owner owner, TaskId id, Precondition precondition, List<TaskEdit> edits) {
        return measured("edit", () -> tasks.edit(owner, id, precondition, edits));
    }

    @Override
    public TaskRemoval remove(Owner owner, TaskId id, Precondition precondition) {
        return measured("remove", () -> tasks.remove(owner, id, precondition));
    }

    @Override
    public void erase(Owner owner) {
        measured("erase", () -> {
            tasks.erase(owner);
            return true;
        });
    }

    private <T> T measured(String name, Supplier<T> useCase) {
        long start = System.nanoTime();
        boolean failed = true;
        try {
            T result = useCase.get();
            failed = false;
            return result;
        } finally {
            observer.ended(name, failed, System.nanoTime() - start);
        }
    }
}
