package dev.freehold.testkit;

import dev.freehold.application.port.Creation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.access.UserId;
import dev.freehold.domain.listing.TaskPage;
import dev.freehold.domain.listing.TaskPosition;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskChange;
import dev.freehold.domain.task.TaskId;
import dev.freehold.domain.task.TaskRemoval;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A thread-safe repository that keeps tasks in memory. It filters and sorts with the domain's own code, and so is the
 * oracle for other repositories.
 */
public final class InMemoryTaskRepository implements TaskRepository {
    private record TaskKey(UserId owner, TaskId id) {}

    private record UsedKey(UserId owner, String value) {}

    private record FirstAnswer(String fingerprint, Task task) {}

    private final Map<TaskKey, Task> tasks = new HashMap<>();
    private final Map<UsedKey, FirstAnswer> answers = new HashMap<>();

    @Override
    public synchronized void add(Owner owner, Task task) {
        tasks.put(new TaskKey(owner.id(), task.id()), task);
    }

    @Override
    public synchronized Creation addOnce(Owner owner, Task task, IdempotencyKey key) {
        UsedKey used = new UsedKey(owner.id(), key.value());
        FirstAnswer first = answers.get(used);
        if (first == null || !first.task().createdAt().isAfter(task.createdAt().minus(IdempotencyKey.LIFETIME))) {
            answers.put(used, new FirstAnswer(key.fingerprint(), task));
            add(owner, task);
            return new Creation.Created(task);
        }
        return first.fingerprint().equals(key.fingerprint())
                ? new Creation.Repeated(first.task())
                : new Creation.KeyReused();
    }

    @Override
    public synchronized Optional<Task> find(Owner owner, TaskId id) {
        return Optional.ofNullable(tasks.get(new TaskKey(owner.id(), id)));
    }

    @Override
    public synchronized TaskPage list(Owner owner, TaskQuery query) {
        List<Task> matching = tasks.entrySet().stream()
                .filter(entry -> entry.getKey().owner().equals(owner.id()))
                .map(Map.Entry::getValue)
                .filter(query.filter()::matches)
                .sorted(query.order().comparator())
                .toList();
        List<Task> following = matching.stream()
                .filter(task -> query.after()
                        .map(position -> query.order().isAfter(task, position))
                        .orElse(true))
                .toList();
        List<Task> page = following.stream().limit(query.limit()).toList();
        return new TaskPage(
                page,
                following.size() > page.size()
                        ? Optional.of(
                                TaskPosition.of(page.getLast(), query.order().key()))
                        : Optional.empty(),
                query.withTotal() ? OptionalLong.of(matching.size()) : OptionalLong.empty());
    }

    @Override
    public synchronized TaskChange change(Owner owner, TaskId id, Function<Task, TaskChange> decision) {
        return find(owner, id)
                .map(decision)
                .map(decided -> {
                    if (decided instanceof TaskChange.Written(Task task)) {
                        add(owner, task);
                    }
                    return decided;
                })
                .orElseGet(TaskChange.NotFound::new);
    }

    @Override
    public synchronized TaskRemoval remove(Owner owner, TaskId id, Precondition precondition) {
        return find(owner, id)
                .map(task -> {
                    TaskRemoval removal = task.remove(precondition);
                    if (removal == TaskRemoval.REMOVED) {
                        tasks.remove(new TaskKey(owner.id(), id));
                    }
                    return removal;
                })
                .orElse(TaskRemoval.NOT_FOUND);
    }

    @Override
    public synchronized void erase(Owner owner) {
        tasks.keySet().removeIf(key -> key.owner().equals(owner.id()));
        answers.keySet().removeIf(key -> key.owner().equals(owner.id()));
    }
}
