package dev.freehold.adapters.security;

import dev.freehold.application.port.AccessToken;
import dev.freehold.application.port.out.TokenVerifier;
import dev.freehold.domain.access.AuthenticatedUser;
import java.util.Map;
import java.util.Optional;

/**
 * Accepts a token if its form, its signature and its claims are all valid.
 *
 * <p>The form is checked first, so that the library that verifies the signature only ever sees plain HS256. Claims
 * are not parsed until the signature is verified.
 */
final class JwtTokenVerifier implements TokenVerifier {
    /** Of tokens; at 300 bytes each and as much again for the claims, some megabytes. */
    private static final int REMEMBERED = 4096;

    private final SharedSecrets secrets;
    private final ClaimRules rules;
    private final StrictJson json = StrictJson.create();
    private final JoseHeader.Reader headers = new JoseHeader.Reader(json);
    private final VerifiedTokens verified = new VerifiedTokens(REMEMBERED);

    JwtTokenVerifier(SharedSecrets secrets, ClaimRules rules) {
        this.secrets = secrets;
        this.rules = rules;
    }

    @Override
    public Optional<AuthenticatedUser> verify(AccessToken token) {
        return verified.claims(token.value(), this::verifiedClaims).flatMap(rules::user);
    }

    private Optional<Map<String, Object>> verifiedClaims(String token) {
        return CompactJws.parse(token, headers)
                .filter(jws -> secrets.candidates(jws.keyId()).anyMatch(jws::isSignedWith))
                .flatMap(jws -> json.object(jws.claims()));
    }
}
