package dev.freehold.adapters.web.task;

import dev.freehold.adapters.web.problem.Validation;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.domain.task.Title;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Reads a whole task, as POST and PUT send it: what is not said has its default. */
final class TaskBody {
    private TaskBody() {}

    /** @throws InvalidRequest if anything is wrong, there or found before */
    static TaskContent created(ObjectNode object, Validation validation) {
        return read(new TaskFields(object, validation));
    }

    /** @throws InvalidRequest if anything is wrong, there or found before */
    static TaskContent replaced(ObjectNode object, Validation validation) {
        TaskFields fields = new TaskFields(object, validation);
        fields.require("completed");
        return read(fields);
    }

    private static TaskContent read(TaskFields fields) {
        fields.require("title");
        fields.refuseUnknown();
        Optional<Title> title = fields.title();
        Optional<Boolean> completed = fields.completed();
        Optional<Priority> priority = fields.priority();
        var description = fields.description();
        var dueDate = fields.dueDate();
        return new TaskContent(
                fields.validation().require(title),
                description.orElse(Optional.empty()),
                completed.orElse(false),
                priority.orElse(Priority.MEDIUM),
                dueDate.orElse(Optional.empty()));
    }
}
