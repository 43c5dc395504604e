package dev.freehold.adapters.security;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The header of a plain HS256 token (RFC 7515, section 4).
 *
 * @param keyId the {@code kid}, if there is one
 */
record JoseHeader(Optional<String> keyId) {
    private static final Set<String> UNSUPPORTED = Set.of("crit", "zip", "cty", "b64", "enc");

    /** Reads the header; empty if it has a member that could change the meaning of the token. */
    static Optional<JoseHeader> of(Map<String, Object> header) {
        return isPlainHs256(header)
                ? Optional.of(
                        new JoseHeader(Optional.ofNullable(header.get("kid")).map(String.class::cast)))
                : Optional.empty();
    }

    private static boolean isPlainHs256(Map<String, Object> header) {
        return Collections.disjoint(header.keySet(), UNSUPPORTED)
                && "HS256".equals(header.get("alg"))
                && header.getOrDefault("typ", "JWT") instanceof String typ
                && typ.equalsIgnoreCase("JWT")
                && header.getOrDefault("kid", "") instanceof String;
    }

    /**
     * Parses headers and caches the last valid one, since an issuer uses the same header for all its tokens. The cache holds
     * only the parsed header, never the result of a verification.
     */
    static final class Reader {
        private final StrictJson json;
        private final AtomicReference<Cached> last = new AtomicReference<>(new Cached("", Optional.empty()));

        private record Cached(String part, Optional<JoseHeader> header) {}

        Reader(StrictJson json) {
            this.json = json;
        }

        /** Parses the first part of a token; empty if it is not a plain HS256 header. */
        Optional<JoseHeader> read(String part) {
            Cached cached = last.get();
            if (cached.part.equals(part)) {
                return cached.header;
            }
            Optional<JoseHeader> header =
                    CompactJws.decode(part).flatMap(json::object).flatMap(JoseHeader::of);
            if (header.isPresent()) {
                last.set(new Cached(part, header));
            }
            return header;
        }
    }
}
