package dev.freehold.domain.listing;

import dev.freehold.domain.access.UserId;
import dev.freehold.domain.task.Description;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.Revision;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.domain.task.TaskId;
import dev.freehold.domain.task.Title;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Builds tasks to filter and sort, with a default for every member. */
record Tasks(
        int id,
        String title,
        String description,
        boolean completed,
        Priority priority,
        String due,
        int made,
        int written) {
    static final Tasks PLAIN = new Tasks(1, "task", "", false, Priority.MEDIUM, "", 0, 0);

    Tasks numbered(int id) {
        return new Tasks(id, title, description, completed, priority, due, made, written);
    }

    Tasks titled(String title) {
        return new Tasks(id, title, description, completed, priority, due, made, written);
    }

    Tasks described(String description) {
        return new Tasks(id, title, description, completed, priority, due, made, written);
    }

    Tasks done() {
        return new Tasks(id, title, description, true, priority, due, made, written);
    }

    Tasks of(Priority priority) {
        return new Tasks(id, title, description, completed, priority, due, made, written);
    }

    Tasks due(String due) {
        return new Tasks(id, title, description, completed, priority, due, made, written);
    }

    Tasks at(int made, int written) {
        return new Tasks(id, title, description, completed, priority, due, made, written);
    }

    Task task() {
        Instant noon = Instant.parse("2026-11-22T12:00:00Z");
        return new Task(
                new TaskId(new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L | id)),
                new UserId("ada"),
                new TaskContent(
                        new Title(title),
                        description.isEmpty() ? Optional.empty() : Optional.of(new Description(description)),
                        completed,
                        priority,
                        due.isEmpty() ? Optional.empty() : Optional.of(DueDate.parse(due))),
                Revision.FIRST,
                noon.plusSeconds(made),
                noon.plusSeconds(written));
    }
}
