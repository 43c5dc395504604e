package dev.freehold.domain.task;

import java.util.UUID;

/** Identifies a task.
 *
 * @param value a UUID, version 7 (RFC 9562) for every existing task
 */
public record TaskId(UUID value) {
    private static final UUID NIL = new UUID(0, 0);

    /**
     * Parses the canonical lower-case form of RFC 9562.
     *
     * <p>Any other text gives the nil UUID, which no task has. A malformed id is thus handled exactly like an unknown
     * one, and a caller cannot tell them apart.
     */
    public static TaskId parseOrNil(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            return new TaskId(uuid.toString().equals(text) ? uuid : NIL);
        } catch (IllegalArgumentException notAUuid) {
            return new TaskId(NIL);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
