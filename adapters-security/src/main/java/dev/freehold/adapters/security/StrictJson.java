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
 * Parses unambiguous JSON: UTF-8, no duplicate members, no trailing content (RFC 8725, section 2.4).
 *
 * <p>The web adapter parses bodies as strictly but reports what is wrong, while a bad token is rejected without
 * explanation. Each has its own parser, because adapters may not share code and the core has no JSON.
 */
record StrictJson(JsonMapper mapper) {

    static StrictJson create() {
        return new StrictJson(JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build());
    }

    /** Parses a JSON object; empty if the bytes are not one. */
    Optional<ObjectNode> object(byte[] bytes) {
        try {
            // Decoded first: given bytes, Jackson would also detect UTF-16 and UTF-32.
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
