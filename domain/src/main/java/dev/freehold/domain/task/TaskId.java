package dev.freehold.domain.task;

import java.util.UUID;

/**
 * Names one task.
 *
 * @param value a UUID, of version 7 (RFC 9562) for every task that exists
 */
public record TaskId(UUID value) {
    private static final UUID NIL = new UUID(0, 0);

    /**
     * The id that the text spells in the canonical lower-case form of RFC 9562.
     *
     * <p>Any other text gives the nil UUID, which no task has: so a text that is no id ends where an unknown id ends, and
     * nobody can tell the two apart.
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
