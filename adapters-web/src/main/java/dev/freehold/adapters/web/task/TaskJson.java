package dev.freehold.adapters.web.task;

import dev.freehold.domain.task.Description;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskContent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.json.JsonMapper;

/** Writes tasks as JSON. The names are encoded once, and values that never need escaping are copied as bytes. */
final class TaskJson {
    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString USER_ID = new SerializedString("user_id");
    private static final SerializableString TITLE = new SerializedString("title");
    private static final SerializableString DESCRIPTION = new SerializedString("description");
    private static final SerializableString COMPLETED = new SerializedString("completed");
    private static final SerializableString PRIORITY = new SerializedString("priority");
    private static final SerializableString DUE_DATE = new SerializedString("due_date");
    private static final SerializableString CREATED_AT = new SerializedString("created_at");
    private static final SerializableString UPDATED_AT = new SerializedString("updated_at");

    /** Enough for a task with a description of a sentence or two. */
    private static final int TYPICAL_BYTES = 512;

    private final JsonMapper mapper = new JsonMapper();

    byte[] write(Task task) {
        return bytes(1, json -> write(json, task));
    }

    byte[] write(List<Task> tasks) {
        return bytes(tasks.size(), json -> {
            json.writeStartArray();
            tasks.forEach(task -> write(json, task));
            json.writeEndArray();
        });
    }

    private byte[] bytes(int tasks, Consumer<JsonGenerator> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((tasks + 1) * TYPICAL_BYTES);
        try (JsonGenerator json = mapper.createGenerator(bytes)) {
            content.accept(json);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Task task) {
        TaskContent content = task.content();
        json.writeStartObject();
        write(json, ID, task.id().toString().getBytes(StandardCharsets.US_ASCII));
        json.writeName(USER_ID);
        json.writeString(task.owner().value());
        json.writeName(TITLE);
        json.writeString(content.title().value());
        write(json, DESCRIPTION, content.description().map(Description::value));
        json.writeName(COMPLETED);
        json.writeBoolean(content.completed());
        json.writeName(PRIORITY);
        json.writeString(WireNames.of(content.priority()));
        write(json, DUE_DATE, content.dueDate().map(DueDate::toString));
        write(json, CREATED_AT, timestamp(task.createdAt()));
        write(json, UPDATED_AT, timestamp(task.updatedAt()));
        json.writeEndObject();
    }

    /** @param plain of which no character needs escaping */
    private static void write(JsonGenerator json, SerializableString name, byte[] plain) {
        json.writeName(name);
        json.writeRawUTF8String(plain, 0, plain.length);
    }

    private static void write(JsonGenerator json, SerializableString name, Optional<String> text) {
        json.writeName(name);
        text.ifPresentOrElse(json::writeString, json::writeNull);
    }

    /**
     * RFC 3339 in UTC, always with microseconds, so that timestamps sort as text too. By hand: a page may hold two hundred, and
     * a formatter takes longer over one than the rest of the task.
     */
    private static byte[] timestamp(Instant moment) {
        LocalDateTime utc = LocalDateTime.ofEpochSecond(moment.getEpochSecond(), moment.getNano(), ZoneOffset.UTC);
        byte[] text = "YYYY-MM-DDThh:mm:ss.ffffffZ".getBytes(StandardCharsets.US_ASCII);
        twoDigits(text, 0, utc.getYear() / 100);
        twoDigits(text, 2, utc.getYear() % 100);
        twoDigits(text, 5, utc.getMonthValue());
        twoDigits(text, 8, utc.getDayOfMonth());
        twoDigits(text, 11, utc.getHour());
        twoDigits(text, 14, utc.getMinute());
        twoDigits(text, 17, utc.getSecond());
        twoDigits(text, 20, utc.getNano() / 10_000_000);
        twoDigits(text, 22, utc.getNano() / 100_000 % 100);
        twoDigits(text, 24, utc.getNano() / 1000 % 100);
        return text;
    }

    private static void twoDigits(byte[] text, int at, int number) {
        text[at] = (byte) ('0' + number / 10);
        text[at + 1] = (byte) ('0' + number % 10);
    }
}
