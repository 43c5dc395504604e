package dev.freehold.adapters.security;

import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A token of three parts that can be read in one way only (RFC 7515, section 7.1), its signature not yet verified.
 *
 * @param header the JOSE header
 * @param claims the JWT claims set
 */
record CompactJws(ObjectNode header, ObjectNode claims) {
    private static final int LONGEST = 8 * 1024;
    private static final String[] REFUSED_HEADERS = {"crit", "zip", "cty", "b64", "enc"};

    /** The token, or nothing if it is too long, not of this form, or not plainly HS256. */
    static Optional<CompactJws> parse(String token, StrictJson json) {
        String[] parts = token.split("\\.", -1);
        if (token.length() > LONGEST || parts.length != 3 || decoded(parts[2]).isEmpty()) {
            return Optional.empty();
        }
        return decoded(parts[0])
                .flatMap(json::object)
                .filter(CompactJws::isPlainHs256)
                .flatMap(header ->
                        decoded(parts[1]).flatMap(json::object).map(claims -> new CompactJws(header, claims)));
    }

    /** The name of the key; nothing if the header has none. */
    Optional<String> keyId() {
        return header.optional("kid").map(JsonNode::stringValue);
    }

    /**
     * Base64url that does not encode back to itself has padding, line breaks, or stray bits at its end. The web's cursors
     * are read as strictly by code of their own: adapters are strangers, and the core between them knows no encodings.
     */
    private static Optional<byte[]> decoded(String part) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(part);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part)
                    ? Optional.of(bytes)
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64Url) {
            return Optional.empty();
        }
    }

    private static boolean isPlainHs256(ObjectNode header) {
        for (String refused : REFUSED_HEADERS) {
            if (header.has(refused)) {
                return false;
            }
        }
        return header.path("alg").isString()
                && header.path("alg").stringValue().equals("HS256")
                && header.optional("typ")
                        .map(typ -> typ.isString() && typ.stringValue().equalsIgnoreCase("JWT"))
                        .orElse(true)
                && header.optional("kid").map(JsonNode::isString).orElse(true);
    }
}
