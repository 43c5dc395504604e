package dev.freehold.adapters.web.task;

import dev.freehold.adapters.web.problem.Validated;
import dev.freehold.domain.task.Description;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.domain.task.Title;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Reads a whole task, as POST and PUT send it. What is left out has its default. */
final class TaskBody {
    private TaskBody() {}

    static Validated<TaskContent> forPost(ObjectNode object) {
        TaskFields fields = new TaskFields(object);
        return content(fields, fields.completed().map(completed -> completed.orElse(false)));
    }

    static Validated<TaskContent> forPut(ObjectNode object) {
        TaskFields fields = new TaskFields(object);
        return content(fields, TaskFields.required("completed", fields.completed()));
    }

    private static Validated<TaskContent> content(TaskFields fields, Validated<Boolean> completed) {
        Validated<Title> title = TaskFields.required("title", fields.title());
        Validated<Optional<Optional<Description>>> description = fields.description();
        Validated<Optional<Priority>> priority = fields.priority();
        Validated<Optional<Optional<DueDate>>> dueDate = fields.dueDate();
        return Validated.all(
                List.of(fields.onlyKnown(), title, description, completed, priority, dueDate),
                () -> new TaskContent(
                        title.get(),
                        description.get().orElse(Optional.empty()),
                        completed.get(),
                        priority.get().orElse(Priority.MEDIUM),
                        dueDate.get().orElse(Optional.empty())));
    }
}
