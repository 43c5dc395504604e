package dev.freehold.adapters.web.task;

import dev.freehold.adapters.web.problem.Validated;
import dev.freehold.domain.InvalidValue;
import dev.freehold.domain.task.Description;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.Title;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The members of a body, each read by itself; empty where it is absent.
 */
record TaskFields(ObjectNode object) {
    private static final Set<String> WRITABLE = Set.of("title", "description", "completed", "priority", "due_date");

    /** May be sent back as they were received, and are ignored unread. */
    private static final Set<String> READ_ONLY = Set.of("id", "user_id", "created_at", "updated_at");

    /** Invalid if there is a member that is no field of a task. */
    Validated<ObjectNode> onlyKnown() {
        List<Validated<String>> unknown = object.propertyNames().stream()
                .filter(name -> !WRITABLE.contains(name) && !READ_ONLY.contains(name))
                .map(name -> Validated.<String>invalid(name, "is not a field of a task"))
                .toList();
        return Validated.all(unknown, () -> object);
    }

    /** The value of a member that must not be absent. */
    static <T> Validated<T> required(String name, Validated<Optional<T>> field) {
        return field.flatMap(
                value -> value.map(Validated::valid).orElseGet(() -> Validated.invalid(name, "is required")));
    }

    Validated<Optional<Title>> title() {
        return read("title", node -> new Title(text(node)));
    }

    Validated<Optional<Boolean>> completed() {
        return read("completed", node -> {
            if (!node.isBoolean()) {
                throw new InvalidValue("must be true or false");
            }
            return node.booleanValue();
        });
    }

    Validated<Optional<Priority>> priority() {
        return read("priority", node -> WireNames.priority(text(node)));
    }

    /** The inner one is empty where the member is null. */
    Validated<Optional<Optional<Description>>> description() {
        return readNullable("description", node -> new Description(text(node)));
    }

    /** The inner one is empty where the member is null. */
    Validated<Optional<Optional<DueDate>>> dueDate() {
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
