package dev.freehold.adapters.security;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Parses token headers and caches the last valid one, since an issuer uses the same header for all its tokens. The
 * cache holds only the parsed header, never the result of a verification.
 */
final class JoseHeaders {
    private final StrictJson json;
    private final AtomicReference<Remembered> last = new AtomicReference<>(new Remembered("", Optional.empty()));

    private record Remembered(String part, Optional<JoseHeader> header) {}

    JoseHeaders(StrictJson json) {
        this.json = json;
    }

    /** Parses the first part of a token; empty if it is not a plain HS256 header. */
    Optional<JoseHeader> read(String part) {
        Remembered remembered = last.get();
        if (remembered.part.equals(part)) {
            return remembered.header;
        }
        Optional<JoseHeader> header =
                CompactJws.decode(part).flatMap(json::object).flatMap(JoseHeader::of);
        if (header.isPresent()) {
            last.set(new Remembered(part, header));
        }
        return header;
    }
}
