package dev.freehold.adapters.web.task;

import dev.freehold.adapters.web.problem.Validated;
import dev.freehold.domain.task.TaskEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Reads the edits of a PATCH (RFC 7396): an absent member is no edit, a null one clears the field. */
final class TaskEdits {
    private TaskEdits() {}

    static Validated<List<TaskEdit>> read(ObjectNode object) {
        TaskFields fields = new TaskFields(object);
        List<Validated<Optional<TaskEdit>>> edits = List.of(
                edit(fields.title(), TaskEdit.Retitle::new),
                edit(fields.description(), TaskEdit.Describe::new),
                edit(fields.completed(), TaskEdit.Mark::new),
                edit(fields.priority(), TaskEdit.Prioritise::new),
                edit(fields.dueDate(), TaskEdit.Schedule::new));
        List<Validated<?>> parts = new ArrayList<>(edits);
        parts.addFirst(fields.onlyKnown());
        return Validated.all(
                parts,
                () -> edits.stream()
                        .map(Validated::get)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static <T> Validated<Optional<TaskEdit>> edit(Validated<Optional<T>> field, Function<T, TaskEdit> edit) {
        return field.map(value -> value.map(edit));
    }
}
