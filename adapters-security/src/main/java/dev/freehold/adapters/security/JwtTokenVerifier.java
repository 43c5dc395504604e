package dev.freehold.adapters.security;

import dev.freehold.application.port.AccessToken;
import dev.freehold.application.port.out.TokenVerifier;
import dev.freehold.domain.access.AuthenticatedUser;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.io.AbstractDeserializer;
import java.io.Reader;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import tools.jackson.core.type.TypeReference;

/**
 * Believes a token if its form, its signature and its claims all hold.
 *
 * <p>The form is looked at first, so that the library, which verifies the signature, only ever sees plain HS256; the
 * claims come last, so that nothing unsigned is ever weighed.
 */
record JwtTokenVerifier(SharedSecrets secrets, ClaimRules rules, StrictJson json) implements TokenVerifier {

    JwtTokenVerifier(SharedSecrets secrets, ClaimRules rules) {
        this(secrets, rules, StrictJson.create());
    }

    @Override
    public Optional<AuthenticatedUser> verify(AccessToken token) {
        return CompactJws.parse(token.value(), json)
                .filter(jws -> secrets.candidates(jws.keyId()).anyMatch(key -> isSignedWith(key, token.value())))
                .flatMap(jws -> rules.user(jws.claims()));
    }

    private boolean isSignedWith(SecretKey key, String token) {
        try {
            Jwts.parser()
                    .verifyWith(key)
                    .clock(() -> Date.from(rules.clock().instant()))
                    .clockSkewSeconds(ClaimRules.SKEW_IN_SECONDS)
                    .json(new JsonMaps())
                    .build()
                    .parseSignedClaims(token);
            return true;
        } catch (JwtException | IllegalArgumentException refused) {
            return false;
        }
    }

    /** Lets the library read JSON the way this module does. */
    private final class JsonMaps extends AbstractDeserializer<Map<String, ?>> {
        @Override
        protected Map<String, ?> doDeserialize(Reader reader) {
            return json.mapper().readValue(reader, new TypeReference<Map<String, Object>>() {});
        }
    }
}
