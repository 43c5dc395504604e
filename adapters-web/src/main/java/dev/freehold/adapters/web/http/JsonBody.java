package dev.freehold.adapters.web.http;

import dev.freehold.adapters.web.problem.Validated;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Parses a body that is one JSON object, strictly: UTF-8, no duplicate members, nothing after the object. */
public final class JsonBody {
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public Validated<ObjectNode> read(Body body) {
        try {
            // From text: from bytes, Jackson would detect UTF-16 and UTF-32 too.
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(body.bytes()).toString();
            if (text.startsWith("\uFEFF")) {
                return invalid("must not begin with a byte order mark");
            }
            return mapper.readTree(text) instanceof ObjectNode object
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
}
