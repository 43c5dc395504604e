package dev.freehold.adapters.web.task;

import dev.freehold.adapters.web.http.JsonBody;
import dev.freehold.adapters.web.problem.Validated;
import dev.freehold.domain.InvalidValue;
import dev.freehold.domain.task.Description;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.domain.task.TaskEdit;
import dev.freehold.domain.task.Title;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the body of a POST, PUT or PATCH says of a task, member by member, so that a client hears of all errors at once. */
record TaskBody(ObjectNode object) {
    private static final Set<String> WRITABLE = Set.of("title", "description", "completed", "priority", "due_date");

    /** May be sent back as they were received, and are ignored unread. */
    private static final Set<String> READ_ONLY = Set.of("id", "user_id", "created_at", "updated_at");

    /** The body of this request, if it is a JSON object. */
    static Validated<TaskBody> read(HttpServletRequest request) {
        return JsonBody.of(request).object().map(TaskBody::new);
    }

    /** A new task. What is left out has its default. */
    Validated<TaskContent> forPost() {
        return content(completed().map(completed -> completed.orElse(false)));
    }

    /** A whole task. What is left out has its default, except {@code completed}, which is required. */
    Validated<TaskContent> forPut() {
        return content(required("completed", completed()));
    }

    /** The edits of a PATCH (RFC 7396): an absent member is no edit, a null one clears the field. */
    Validated<List<TaskEdit>> forPatch() {
        List<Validated<Optional<TaskEdit>>> edits = List.of(
                edit(title(), TaskEdit.Retitle::new),
                edit(description(), TaskEdit.Describe::new),
                edit(completed(), TaskEdit.Mark::new),
                edit(priority(), TaskEdit.Prioritise::new),
                edit(dueDate(), TaskEdit.Schedule::new));
        List<Validated<?>> parts = new ArrayList<>(edits);
        parts.addFirst(onlyKnown());
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

    private Validated<TaskContent> content(Validated<Boolean> completed) {
        Validated<Title> title = required("title", title());
        Validated<Optional<Optional<Description>>> description = description();
        Validated<Optional<Priority>> priority = priority();
        Validated<Optional<Optional<DueDate>>> dueDate = dueDate();
        return Validated.all(
                List.of(onlyKnown(), title, description, completed, priority, dueDate),
                () -> new TaskContent(
                        title.get(),
                        description.get().orElse(Optional.empty()),
                        completed.get(),
                        priority.get().orElse(Priority.MEDIUM),
                        dueDate.get().orElse(Optional.empty())));
    }

    private Validated<ObjectNode> onlyKnown() {
        List<Validated<String>> unknown = object.propertyNames().stream()
                .filter(name -> !WRITABLE.contains(name) && !READ_ONLY.contains(name))
                .map(name -> Validated.<String>invalid(name, "is not a field of a task"))
                .toList();
        return Validated.all(unknown, () -> object);
    }

    private static <T> Validated<T> required(String name, Validated<Optional<T>> field) {
        return field.flatMap(
                value -> value.map(Validated::valid).orElseGet(() -> Validated.invalid(name, "is required")));
    }

    private Validated<Optional<Title>> title() {
        return read("title", node -> new Title(text(node)));
    }

    private Validated<Optional<Boolean>> completed() {
        return read("completed", node -> {
            if (!node.isBoolean()) {
                throw new InvalidValue("must be true or false");
            }
            return node.booleanValue();
        });
    }

    private Validated<Optional<Priority>> priority() {
        return read("priority", node -> WireNames.priority(text(node)));
    }

    /** The inner one is empty where the member is null. */
    private Validated<Optional<Optional<Description>>> description() {
        return readNullable("description", node -> new Description(text(node)));
    }

    /** The inner one is empty where the member is null. */
    private Validated<Optional<Optional<DueDate>>> dueDate() {
        return readNullable("due_date", node -> DueDate.parse(text(node)));
    }

    private <T> Validated<Optional<T>> read(String name, Function<JsonNode, T> value) {
        return Validated.of(name, () -> object.optional(name).map(value));
    }

    private <T> Validated<Optional<Optional<T>>> readNullable(String name, Function<JsonNode, T> value) {
        return read(name, node -> node.isNull() ? Optional.empty() : Optional.of(value.apply(node)));
    }

    private static String text(JsonNode node) {
        if (node.isNull()) {
            throw new InvalidValue("must not be null");
        }
        if (!node.isString()) {
            throw new InvalidValue("must be a string");
        }
        return node.stringValue();
    }
}
