package dev.freehold.adapters.security;

/**
 * A token and what must become of it.
 *
 * @param name what is special about it
 * @param rfc what it is held against
 * @param versioned whether the service knows two versioned secrets, or one without a version
 * @param token as it is sent
 * @param accepted whether it proves anyone
 */
public record ForgedToken(String name, String rfc, boolean versioned, String token, boolean accepted) {
    @Override
    public String toString() {
        return "%s: %s (%s)".formatted(accepted ? "accepts" : "refuses", name, rfc);
    }
}
