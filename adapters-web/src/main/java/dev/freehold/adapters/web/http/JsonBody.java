package dev.freehold.adapters.web.http;

import dev.freehold.adapters.web.problem.Validation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a body that is one JSON object and cannot be read in two ways: UTF-8, no duplicate members, nothing after its end. */
public final class JsonBody {
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * The object.
     *
     * @throws dev.freehold.adapters.web.problem.InvalidRequest if the body is none, with what was found wrong before
     */
    public ObjectNode read(byte[] body, Validation validation) {
        try {
            // From text: from bytes Jackson would guess UTF-16 and UTF-32 too.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            if (text.startsWith("\uFEFF")) {
                throw validation.with("", "must not begin with a byte order mark");
            }
            JsonNode node = mapper.readTree(text);
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw validation.with("", "must be a JSON object");
        } catch (CharacterCodingException notUtf8) {
            throw validation.with("", "must be UTF-8");
        } catch (JacksonException malformed) {
            throw validation.with("", "must be well-formed JSON, without duplicate members or trailing content");
        }
    }
}
