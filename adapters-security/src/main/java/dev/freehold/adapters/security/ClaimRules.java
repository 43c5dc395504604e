package dev.freehold.adapters.security;

import dev.freehold.domain.InvalidValue;
import dev.freehold.domain.access.AuthenticatedUser;
import dev.freehold.domain.access.UserId;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Validates the claims of a token (RFC 7519, section 4.1).
 *
 * @param issuer the required {@code iss}
 * @param audience the value that {@code aud} must be or contain
 * @param clock tells the time
 */
record ClaimRules(String issuer, String audience, InstantSource clock) {
    /** The tolerated difference between the clocks of two servers. */
    static final long MAX_CLOCK_SKEW_SECONDS = 30;

    /** The subject of a verified token; empty if a claim is missing or invalid, or the token is not valid now. */
    Optional<AuthenticatedUser> user(Map<String, Object> claims) {
        long now = clock.instant().getEpochSecond();
        boolean holds = issuer.equals(claims.get("iss"))
                && hasAudience(claims.get("aud"))
                && claims.get("exp") instanceof Long exp
                && now - MAX_CLOCK_SKEW_SECONDS < exp
                && claims.get("iat") instanceof Long iat
                && iat <= now + MAX_CLOCK_SKEW_SECONDS
                && (!claims.containsKey("nbf")
                        || (claims.get("nbf") instanceof Long nbf && nbf <= now + MAX_CLOCK_SKEW_SECONDS));
        return holds ? subject(claims.get("sub")) : Optional.empty();
    }

    private boolean hasAudience(@Nullable Object aud) {
        return aud instanceof List<?> list
                ? list.stream().allMatch(String.class::isInstance) && list.contains(audience)
                : audience.equals(aud);
    }

    private static Optional<AuthenticatedUser> subject(@Nullable Object sub) {
        try {
            return sub instanceof String name ? Optional.of(new AuthenticatedUser(new UserId(name))) : Optional.empty();
        } catch (InvalidValue cannotNameAUser) {
            return Optional.empty();
        }
    }
}
