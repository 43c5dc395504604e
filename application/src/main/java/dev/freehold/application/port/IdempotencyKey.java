package dev.freehold.application.port;

import dev.freehold.domain.InvalidValue;
import java.time.Duration;

/**
 * Marks a request to create a task, so that it can be sent again without creating another.
 *
 * @param value 1 to 255 visible ASCII characters, chosen by the client
 * @param fingerprint the fingerprint of all that was asked for: the same for the same request alone
 */
public record IdempotencyKey(String value, String fingerprint) {
    /** How long a key is remembered from its first use. */
    public static final Duration LIFETIME = Duration.ofHours(24);

    private static final int MAX_LENGTH = 255;

    /** @throws InvalidValue if the value is not of that form */
    public IdempotencyKey {
        if (value.isEmpty() || value.length() > MAX_LENGTH || !value.chars().allMatch(c -> '!' <= c && c <= '~')) {
            throw new InvalidValue("must be 1 to 255 visible ASCII characters");
        }
    }
}
