package dev.freehold.adapters.web.task;

import dev.freehold.adapters.web.http.JsonBody;
import dev.freehold.adapters.web.problem.Validated;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.domain.InvalidValue;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads the {@code Idempotency-Key}. The fingerprint of the request is that of its body, byte for byte. */
final class IdempotencyHeader {
    private static final String NAME = "Idempotency-Key";

    private IdempotencyHeader() {}

    static Validated<Optional<IdempotencyKey>> read(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders(NAME));
        return headers.isEmpty()
                ? Validated.valid(Optional.empty())
                : Validated.of(
                        NAME,
                        () -> Optional.of(new IdempotencyKey(onlyOne(headers), fingerprint(JsonBody.of(request)))));
    }

    private static String onlyOne(List<String> headers) {
        if (headers.size() > 1) {
            throw new InvalidValue("must be given once only");
        }
        return headers.getFirst();
    }

    private static String fingerprint(JsonBody body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(body.bytes());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
