package dev.freehold.application.port;

import dev.freehold.domain.InvalidValue;
import java.time.Duration;

/**
 * Lets a client repeat a request to create a task without creating a second one.
 *
 * @param value 1 to 255 visible ASCII characters, chosen by the client
 * @param fingerprint the fingerprint of the request: equal only for equal requests
 */
public record IdempotencyKey(String value, String fingerprint) {
    /** How long a key is remembered after its first use. */
    public static final Duration LIFETIME = Duration.ofHours(24);

    private static final int MAX_LENGTH = 255;

    /** @throws InvalidValue if the value is malformed */
    public IdempotencyKey {
        if (value.isEmpty() || value.length() > MAX_LENGTH || !value.chars().allMatch(c -> '!' <= c && c <= '~')) {
            throw new InvalidValue("must be 1 to 255 visible ASCII characters");
        }
    }
}
