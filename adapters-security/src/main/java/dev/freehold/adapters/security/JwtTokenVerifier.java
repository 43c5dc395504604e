package dev.freehold.adapters.security;

import dev.freehold.application.port.AccessToken;
import dev.freehold.application.port.out.TokenVerifier;
import dev.freehold.domain.access.AuthenticatedUser;
import java.util.Optional;

/**
 * Accepts a token if its form, its signature and its claims are all valid.
 *
 * <p>The form is checked first, so that the library that verifies the signature only ever sees plain HS256. Claims
 * are not parsed until the signature is verified.
 */
final class JwtTokenVerifier implements TokenVerifier {
    private final SharedSecrets secrets;
    private final ClaimRules rules;
    private final StrictJson json = StrictJson.create();
    private final JoseHeader.Reader headers = new JoseHeader.Reader(json);

    JwtTokenVerifier(SharedSecrets secrets, ClaimRules rules) {
        this.secrets = secrets;
        this.rules = rules;
    }

    @Override
    public Optional<AuthenticatedUser> verify(AccessToken token) {
        return CompactJws.parse(token.value(), headers)
                .filter(jws -> secrets.candidates(jws.keyId()).anyMatch(jws::isSignedWith))
                .flatMap(jws -> json.object(jws.claims()))
                .flatMap(rules::user);
    }
}
