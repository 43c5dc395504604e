package dev.freehold.application.port;

/**
 * A bearer token as it was sent, not yet looked at.
 *
 * @param value the token, a secret: it is not part of {@link #toString()}
 */
public record AccessToken(String value) {
    @Override
    public String toString() {
        return "AccessToken[hidden]";
    }
}
