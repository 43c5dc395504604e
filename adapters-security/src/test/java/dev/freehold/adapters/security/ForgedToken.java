package dev.freehold.adapters.security;

/**
 * A token and whether it must be accepted.
 *
 * @param name what is special about the token
 * @param rfc the section that decides
 * @param versioned whether the service has two versioned secrets, or one without a version
 * @param token as it is sent
 * @param accepted whether it must be accepted
 */
public record ForgedToken(String name, String rfc, boolean versioned, String token, boolean accepted) {
    @Override
    public String toString() {
        return "%s: %s (%s)".formatted(accepted ? "accepts" : "refuses", name, rfc);
    }
}
