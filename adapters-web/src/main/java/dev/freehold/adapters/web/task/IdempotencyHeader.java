package dev.freehold.adapters.web.task;

import dev.freehold.adapters.web.problem.Validation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.domain.InvalidValue;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads the key under which a request may be sent again; the request's fingerprint is that of its body, byte for byte. */
final class IdempotencyHeader {
    private static final String NAME = "Idempotency-Key";

    private IdempotencyHeader() {}

    /** The key, or nothing if none was sent, or nothing and an error. */
    static Optional<IdempotencyKey> read(HttpServletRequest request, byte[] body, Validation validation) {
        List<String> headers = Collections.list(request.getHeaders(NAME));
        return headers.isEmpty()
                ? Optional.empty()
                : validation.take(NAME, () -> new IdempotencyKey(onlyOne(headers), fingerprint(body)));
    }

    private static String onlyOne(List<String> headers) {
        if (headers.size() > 1) {
            throw new InvalidValue("must be given once only");
        }
        return headers.getFirst();
    }

    private static String fingerprint(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
