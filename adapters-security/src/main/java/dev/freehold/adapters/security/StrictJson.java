package dev.freehold.adapters.security;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Parses unambiguous JSON: UTF-8, no duplicate members, no trailing content (RFC 8725, section 2.4).
 *
 * <p>The web adapter parses bodies as strictly but reports what is wrong, while a bad token is rejected without
 * explanation. Each has its own parser, because adapters may not share code and the core has no JSON.
 */
record StrictJson(JsonFactory factory) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Stands for what no header and no claim may be: an object, a boolean, null, a fraction, a number beyond 64 bits. */
    private enum Other {
        VALUE
    }

    static StrictJson create() {
        return new StrictJson(JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build());
    }

    /**
     * Parses a JSON object; empty if the bytes are not one. A member is a {@link String}, a {@link Long}, a {@link List}
     * of the same, or something else that equals none of them.
     */
    Optional<Map<String, Object>> object(byte[] bytes) {
        try {
            // Decoded first: given bytes, Jackson would also detect UTF-16 and UTF-32.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? Optional.empty() : object(text);
        } catch (CharacterCodingException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Map<String, Object>> object(String text) {
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            Map<String, Object> members = new HashMap<>();
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                members.put(name, value(json));
            }
            return json.nextToken() == null ? Optional.of(Collections.unmodifiableMap(members)) : Optional.empty();
        }
    }

    private static Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT ->
                json.getNumberType() == NumberType.BIG_INTEGER ? Other.VALUE : (Object) json.getLongValue();
            case START_ARRAY -> list(json);
            default -> {
                json.skipChildren();
                yield Other.VALUE;
            }
        };
    }

    private static List<Object> list(JsonParser json) {
        List<Object> entries = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            entries.add(value(json));
        }
        return entries;
    }
}
