package dev.freehold.adapters.security;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON that can be read in one way only: UTF-8, no member twice, nothing after its end (RFC 8725, section 2.4).
 *
 * <p>The web reads bodies as strictly, but says what is wrong with them; a token that cannot be read is refused without a word.
 * Adapters are strangers, and the core between them knows no JSON, so each has its own reader.
 */
record StrictJson(JsonMapper mapper) {

    static StrictJson create() {
        return new StrictJson(JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build());
    }

    /** The object that the bytes spell, or nothing if they spell none. */
    Optional<ObjectNode> object(byte[] bytes) {
        try {
            // From text: from bytes Jackson would guess UTF-16 and UTF-32 too.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            JsonNode node = mapper.readTree(text);
            return node instanceof ObjectNode object && !text.startsWith("\uFEFF")
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (CharacterCodingException | JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
