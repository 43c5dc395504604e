package dev.freehold.adapters.security;

import dev.freehold.application.port.out.TokenVerifier;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;

/** Verifies HS256 tokens (RFC 7515, RFC 7519) that the auth server signed with the shared secret. */
public final class SecurityAdapter {
    private final SharedSecrets secrets;

    private SecurityAdapter(SharedSecrets secrets) {
        this.secrets = secrets;
    }

    /**
     * Reads the secrets in Better Auth's own two forms. Both may be given: all of them verify.
     *
     * @param secret the value of {@code BETTER_AUTH_SECRET}: one secret of at least 32 bytes in UTF-8
     * @param secrets the value of {@code BETTER_AUTH_SECRETS}: {@code <version>:<secret>,<version>:<secret>}
     * @throws IllegalArgumentException if there is none, or one that cannot be understood or is too short; the message
     *     names the variable and never shows a secret
     */
    public static SecurityAdapter with(Optional<String> secret, Optional<String> secrets) {
        return new SecurityAdapter(SharedSecrets.parse(secret, secrets));
    }

    /**
     * Tells whom a token proves.
     *
     * @param issuer what {@code iss} must be
     * @param audience what {@code aud} must be or hold
     * @param clock tells the time that {@code exp}, {@code iat} and {@code nbf} are held against
     */
    public TokenVerifier tokenVerifier(String issuer, String audience, InstantSource clock) {
        return new JwtTokenVerifier(secrets, new ClaimRules(issuer, audience, clock));
    }

    /**
     * Keys for another purpose than tokens, one for each secret, in the order in which they sign. Every server that knows
     * the secrets derives the same keys, and none tells anything about the secrets.
     */
    public List<SecretKey> deriveKeys(String purpose) {
        return secrets.derive(purpose);
    }
}
