package dev.freehold.adapters.security;

import dev.freehold.domain.InvalidValue;
import dev.freehold.domain.access.AuthenticatedUser;
import dev.freehold.domain.access.UserId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongPredicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

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
    Optional<AuthenticatedUser> user(ObjectNode claims) {
        long now = clock.instant().getEpochSecond();
        boolean holds = isText(claims.path("iss"), issuer)
                && hasAudience(claims.path("aud"))
                && isNumericDate(claims.path("exp"), exp -> now - MAX_CLOCK_SKEW_SECONDS < exp)
                && isNumericDate(claims.path("iat"), iat -> iat <= now + MAX_CLOCK_SKEW_SECONDS)
                && (!claims.has("nbf")
                        || isNumericDate(claims.path("nbf"), nbf -> nbf <= now + MAX_CLOCK_SKEW_SECONDS));
        return holds ? subject(claims.path("sub")) : Optional.empty();
    }

    private boolean hasAudience(JsonNode aud) {
        if (aud instanceof ArrayNode list) {
            return list.valueStream().allMatch(JsonNode::isString)
                    && list.valueStream().anyMatch(entry -> isText(entry, audience));
        }
        return isText(aud, audience);
    }

    private static boolean isText(JsonNode node, String expected) {
        return node.isString() && node.stringValue().equals(expected);
    }

    private static boolean isNumericDate(JsonNode node, LongPredicate rule) {
        return node.isIntegralNumber() && node.canConvertToLong() && rule.test(node.longValue());
    }

    private static Optional<AuthenticatedUser> subject(JsonNode sub) {
        try {
            return sub.isString()
                    ? Optional.of(new AuthenticatedUser(new UserId(sub.stringValue())))
                    : Optional.empty();
        } catch (InvalidValue cannotNameAUser) {
            return Optional.empty();
        }
    }
}
