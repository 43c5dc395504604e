package dev.freehold.adapters.web.task;

import dev.freehold.adapters.web.problem.Validation;
import dev.freehold.domain.InvalidValue;
import dev.freehold.domain.task.Description;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.Title;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The members that a body may have, each read by itself.
 *
 * <p>Each method gives nothing where the member is absent, and nothing and an error where it is wrong.
 */
record TaskFields(ObjectNode object, Validation validation) {
    private static final Set<String> WRITABLE = Set.of("title", "description", "completed", "priority", "due_date");

    /** May be sent back as they were read, and are ignored unread. */
    private static final Set<String> READ_ONLY = Set.of("id", "user_id", "created_at", "updated_at");

    void refuseUnknown() {
        object.propertyNames().stream()
                .filter(name -> !WRITABLE.contains(name) && !READ_ONLY.contains(name))
                .forEach(name -> validation.add(name, "is not a field of a task"));
    }

    void require(String name) {
        if (!object.has(name)) {
            validation.add(name, "is required");
        }
    }

    Optional<Title> title() {
        return read("title", node -> new Title(text(node)));
    }

    Optional<Boolean> completed() {
        return read("completed", node -> {
            if (!node.isBoolean()) {
                throw new InvalidValue("must be true or false");
            }
            return node.booleanValue();
        });
    }

    Optional<Priority> priority() {
        return read("priority", node -> WireNames.priority(text(node)));
    }

    /** Twice optional: absent, or present and maybe null. */
    Optional<Optional<Description>> description() {
        return readNullable("description", node -> new Description(text(node)));
    }

    /** Twice optional: absent, or present and maybe null. */
    Optional<Optional<DueDate>> dueDate() {
        return readNullable("due_date", node -> DueDate.parse(text(node)));
    }

    private <T> Optional<T> read(String name, Function<JsonNode, T> value) {
        return object.optional(name).flatMap(node -> validation.take(name, () -> value.apply(node)));
    }

    private <T> Optional<Optional<T>> readNullable(String name, Function<JsonNode, T> value) {
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
