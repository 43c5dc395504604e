package dev.freehold.adapters.security;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads the headers of tokens, and remembers the last good one: an issuer gives all its tokens the same. What is remembered
 * is what those characters mean, never that a token was good.
 */
final class JoseHeaders {
    private final StrictJson json;
    private final AtomicReference<Remembered> last = new AtomicReference<>(new Remembered("", Optional.empty()));

    private record Remembered(String part, Optional<JoseHeader> header) {}

    JoseHeaders(StrictJson json) {
        this.json = json;
    }

    /** The header that the first part of a token spells, or nothing if it is not plainly HS256. */
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
