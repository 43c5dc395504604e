package dev.freehold.adapters.web.task;

import dev.freehold.domain.task.Description;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskContent;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes tasks as JSON. */
final class TaskJson {
    /** RFC 3339 in UTC, always with microseconds: so that moments sort as text too. */
    private static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter(Locale.ROOT);

    private final JsonMapper mapper = new JsonMapper();

    byte[] write(Task task) {
        return bytes(json -> write(json, task));
    }

    byte[] write(List<Task> tasks) {
        return bytes(json -> {
            json.writeStartArray();
            tasks.forEach(task -> write(json, task));
            json.writeEndArray();
        });
    }

    private byte[] bytes(Consumer<JsonGenerator> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = mapper.createGenerator(bytes)) {
            content.accept(json);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Task task) {
        TaskContent content = task.content();
        json.writeStartObject();
        json.writeStringProperty("id", task.id().toString());
        json.writeStringProperty("user_id", task.owner().value());
        json.writeStringProperty("title", content.title().value());
        write(json, "description", content.description().map(Description::value));
        json.writeBooleanProperty("completed", content.completed());
        json.writeStringProperty("priority", WireNames.of(content.priority()));
        write(json, "due_date", content.dueDate().map(DueDate::toString));
        write(json, "created_at", task.createdAt());
        write(json, "updated_at", task.updatedAt());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Optional<String> text) {
        json.writeName(name);
        text.ifPresentOrElse(json::writeString, json::writeNull);
    }

    private static void write(JsonGenerator json, String name, Instant moment) {
        json.writeStringProperty(name, MOMENT.format(moment));
    }
}
