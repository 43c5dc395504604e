package dev.freehold.adapters.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the claims of tokens whose signature was verified, since a client sends the same token with every request until
 * it expires. Only the signature is not checked again: the claims are validated each time, against the time it is then.
 *
 * <p>A token has one slot, and takes it from the token that had it before, so there are never more than slots. It is
 * remembered as a whole: a token with another signature is another token.
 */
final class VerifiedTokens {
    private record Verified(String token, Map<String, Object> claims) {}

    private final AtomicReferenceArray<@Nullable Verified> slots;

    VerifiedTokens(int slots) {
        this.slots = new AtomicReferenceArray<>(slots);
    }

    /** The claims of the token; empty if it is not remembered and the verification refuses it. */
    Optional<Map<String, Object>> claims(String token, Function<String, Optional<Map<String, Object>>> verification) {
        int slot = Math.floorMod(token.hashCode(), slots.length());
        Verified last = slots.get(slot);
        if (last != null && areEqual(last.token(), token)) {
            return Optional.of(last.claims());
        }
        Optional<Map<String, Object>> claims = verification.apply(token);
        claims.ifPresent(verified -> slots.set(slot, new Verified(token, verified)));
        return claims;
    }

    /** In constant time, so that nobody can guess a signature byte by byte. */
    private static boolean areEqual(String remembered, String token) {
        return MessageDigest.isEqual(
                remembered.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
