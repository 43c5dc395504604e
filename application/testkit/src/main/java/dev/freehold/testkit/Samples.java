package dev.freehold.testkit;

import dev.freehold.domain.access.AuthenticatedUser;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.access.OwnershipPolicy;
import dev.freehold.domain.access.UserId;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.domain.task.TaskId;
import dev.freehold.domain.task.Title;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Values to test with. */
public final class Samples {
    /** A moment in whole microseconds. */
    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");

    private Samples() {}

    /** The permission to touch the tasks of a user of that name, had in the one way there is. */
    public static Owner owner(String name) {
        return new OwnershipPolicy()
                .admit(new AuthenticatedUser(new UserId(name)), name)
                .orElseThrow();
    }

    /** An open task of medium priority. */
    public static TaskContent content(String title) {
        return new TaskContent(new Title(title), Optional.empty(), false, Priority.MEDIUM, Optional.empty());
    }

    /** A new task made at noon, its id made from the number. */
    public static Task task(Owner owner, int number, String title) {
        return Task.create(id(number), owner, content(title), NOON);
    }

    /** An id made from the number; greater for a greater one. */
    public static TaskId id(int number) {
        return new TaskId(new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L | number));
    }
}
