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

/** Sample values for tests. */
public final class Samples {
    /** A fixed time, in whole microseconds. */
    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");

    private Samples() {}

    /** The permission to access the tasks of the user, obtained from the policy. */
    public static Owner owner(String name) {
        return new OwnershipPolicy()
                .admit(new AuthenticatedUser(new UserId(name)), name)
                .orElseThrow();
    }

    /** The content of an open task of medium priority. */
    public static TaskContent content(String title) {
        return new TaskContent(new Title(title), Optional.empty(), false, Priority.MEDIUM, Optional.empty());
    }

    /** A new task, created at {@link #NOON}, with an id derived from the number. */
    public static Task task(Owner owner, int number, String title) {
        return Task.create(id(number), owner, content(title), NOON);
    }

    /** An id derived from the number, in the same order. */
    public static TaskId id(int number) {
        return new TaskId(new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L | number));
    }
}
