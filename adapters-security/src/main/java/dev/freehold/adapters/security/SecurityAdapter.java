package dev.freehold.adapters.security;

import dev.freehold.application.port.out.TokenVerifier;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;

/** The entry point: verifies HS256 tokens (RFC 7515, RFC 7519) that the auth server signed with the shared secret. */
public final class SecurityAdapter {
    private final SharedSecrets secrets;

    private SecurityAdapter(SharedSecrets secrets) {
        this.secrets = secrets;
    }

    /**
     * Reads the secrets in either of Better Auth's two forms. If both are given, all secrets verify.
     *
     * @param secret the value of {@code BETTER_AUTH_SECRET}: one secret of at least 32 bytes in UTF-8
     * @param secrets the value of {@code BETTER_AUTH_SECRETS}: {@code <version>:<secret>,<version>:<secret>}
     * @throws IllegalArgumentException if there is no secret, or one is malformed or too short; the message names the
     *     variable and never contains a secret
     */
    public static SecurityAdapter with(Optional<String> secret, Optional<String> secrets) {
        return new SecurityAdapter(SharedSecrets.parse(secret, secrets));
    }

    /**
     * Creates a verifier for tokens of one issuer.
     *
     * @param issuer the required {@code iss}
     * @param audience the value that {@code aud} must be or contain
     * @param clock the clock that {@code exp}, {@code iat} and {@code nbf} are checked against
     */
    public TokenVerifier tokenVerifier(String issuer, String audience, InstantSource clock) {
        return new JwtTokenVerifier(secrets, new ClaimRules(issuer, audience, clock));
    }

    /**
     * Derives keys for a purpose other than tokens, one per secret and in the same order. Every server with the same
     * secrets derives the same keys, and no key reveals anything about its secret.
     */
    public List<SecretKey> deriveKeys(String purpose) {
        return secrets.derive(purpose);
    }
}
