package dev.freehold.adapters.web.http;

import dev.freehold.adapters.web.problem.Problem;
import dev.freehold.adapters.web.problem.ProblemException;
import dev.freehold.adapters.web.problem.Validated;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The body of a request as it was sent: at most 64 KiB, in a media type that the route takes. */
public final class JsonBody {
    private static final int MAX_BYTES = 64 * 1024;
    private static final String ATTRIBUTE = JsonBody.class.getName();
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final byte[] bytes;

    private JsonBody(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads the body to its end.
     *
     * @throws ProblemException if it is too large
     * @throws IOException if it ends early
     */
    static JsonBody read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            throw new ProblemException(Problem.BODY_TOO_LARGE);
        }
        // Reading would reserve a buffer before it finds nothing, and most requests have no body.
        if (request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            return new JsonBody(new byte[0]);
        }
        byte[] bytes = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new ProblemException(Problem.BODY_TOO_LARGE);
        }
        return new JsonBody(bytes);
    }

    /** Its bytes, to be read and not to be changed; not copied. */
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** Parsed strictly as one JSON object: UTF-8, no duplicate members, nothing after the object. */
    public Validated<ObjectNode> object() {
        try {
            // From text: from bytes, Jackson would detect UTF-16 and UTF-32 too.
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes()).toString();
            if (text.startsWith("\uFEFF")) {
                return invalid("must not begin with a byte order mark");
            }
            return STRICT.readTree(text) instanceof ObjectNode object
                    ? Validated.valid(object)
                    : invalid("must be a JSON object");
        } catch (CharacterCodingException notUtf8) {
            return invalid("must be UTF-8");
        } catch (JacksonException malformed) {
            return invalid("must be well-formed JSON, without duplicate members or trailing content");
        }
    }

    private static Validated<ObjectNode> invalid(String detail) {
        return Validated.invalid("", detail);
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The body of this request, which {@link Negotiation} has read before its route was called. */
    public static JsonBody of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof JsonBody body) {
            return body;
        }
        throw new IllegalStateException("Only a POST, PUT or PATCH has a body");
    }
}
