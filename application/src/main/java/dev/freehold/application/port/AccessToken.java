package dev.freehold.application.port;

/**
 * A bearer token as sent, not yet verified.
 *
 * @param value the token; secret, so {@link #toString()} leaves it out
 */
public record AccessToken(String value) {
    @Override
    public String toString() {
        return "AccessToken[hidden]";
    }
}
