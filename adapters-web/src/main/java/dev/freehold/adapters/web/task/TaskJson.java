package dev.freehold.adapters.web.task;

import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskContent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Writes tasks as JSON. */
final class TaskJson {
    private static final byte[] OPEN_LIST = ascii("[");
    private static final byte[] NEXT = ascii(",");
    private static final byte[] CLOSE_LIST = ascii("]");
    private static final byte[] ID = ascii("{\"id\":\"");
    private static final byte[] USER_ID = ascii("\",\"user_id\":");
    private static final byte[] TITLE = ascii(",\"title\":");
    private static final byte[] DESCRIPTION = ascii(",\"description\":");
    private static final byte[] COMPLETED = ascii(",\"completed\":true");
    private static final byte[] NOT_COMPLETED = ascii(",\"completed\":false");
    private static final byte[] PRIORITY = ascii(",\"priority\":");
    private static final byte[] DUE_DATE = ascii(",\"due_date\":");
    private static final byte[] CREATED_AT = ascii(",\"created_at\":\"");
    private static final byte[] UPDATED_AT = ascii("\",\"updated_at\":\"");
    private static final byte[] CLOSE = ascii("\"}");
    private static final byte[] NULL = ascii("null");
    private static final byte[] TIMESTAMP = ascii("YYYY-MM-DDThh:mm:ss.ffffffZ");

    /** Enough for a task with a description of a sentence or two. */
    private static final int TYPICAL_BYTES = 512;

    byte[] write(Task task) {
        JsonBytes json = new JsonBytes(2 * TYPICAL_BYTES);
        write(json, task);
        return json.toByteArray();
    }

    byte[] write(List<Task> tasks) {
        JsonBytes json = new JsonBytes((tasks.size() + 1) * TYPICAL_BYTES);
        json.raw(OPEN_LIST);
        for (int i = 0; i < tasks.size(); i++) {
            if (i > 0) {
                json.raw(NEXT);
            }
            write(json, tasks.get(i));
        }
        json.raw(CLOSE_LIST);
        return json.toByteArray();
    }

    private static void write(JsonBytes json, Task task) {
        TaskContent content = task.content();
        json.raw(ID);
        json.raw(ascii(task.id().toString()));
        json.raw(USER_ID);
        json.string(task.owner().value());
        json.raw(TITLE);
        json.string(content.title().value());
        json.raw(DESCRIPTION);
        content.description().ifPresentOrElse(text -> json.string(text.value()), () -> json.raw(NULL));
        json.raw(content.completed() ? COMPLETED : NOT_COMPLETED);
        json.raw(PRIORITY);
        json.string(WireNames.of(content.priority()));
        json.raw(DUE_DATE);
        content.dueDate().ifPresentOrElse(date -> json.string(date.toString()), () -> json.raw(NULL));
        json.raw(CREATED_AT);
        json.raw(timestamp(task.createdAt()));
        json.raw(UPDATED_AT);
        json.raw(timestamp(task.updatedAt()));
        json.raw(CLOSE);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * RFC 3339 in UTC, always with microseconds, so that timestamps sort as text too. By hand: a page may hold two hundred, and
     * a formatter takes longer over one than the rest of the task.
     */
    private static byte[] timestamp(Instant moment) {
        LocalDateTime utc = LocalDateTime.ofEpochSecond(moment.getEpochSecond(), moment.getNano(), ZoneOffset.UTC);
        byte[] text = TIMESTAMP.clone();
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
