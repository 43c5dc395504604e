package dev.freehold.adapters.web.task;

import dev.freehold.adapters.web.problem.Validation;
import dev.freehold.domain.task.TaskEdit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Reads what is to change of a task, as PATCH sends it (RFC 7396): absent means no edit, null an edit that clears. */
final class TaskEdits {
    private TaskEdits() {}

    /** @throws InvalidRequest if anything is wrong, there or found before */
    static List<TaskEdit> read(ObjectNode object, Validation validation) {
        TaskFields fields = new TaskFields(object, validation);
        fields.refuseUnknown();
        List<TaskEdit> edits = Stream.<Optional<? extends TaskEdit>>of(
                        fields.title().map(TaskEdit.Retitle::new),
                        fields.description().map(TaskEdit.Describe::new),
                        fields.completed().map(TaskEdit.Mark::new),
                        fields.priority().map(TaskEdit.Prioritise::new),
                        fields.dueDate().map(TaskEdit.Schedule::new))
                .<TaskEdit>flatMap(Optional::stream)
                .toList();
        validation.refuseIfAny();
        return edits;
    }
}
