package dev.freehold.adapters.security;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The header of a token that is plainly HS256 (RFC 7515, section 4).
 *
 * @param keyId the name of the key, {@code kid}, if it has one
 */
record JoseHeader(Optional<String> keyId) {
    private static final String[] UNSUPPORTED = {"crit", "zip", "cty", "b64", "enc"};

    /** The header, or nothing if it says anything that could change what the rest of the token means. */
    static Optional<JoseHeader> of(ObjectNode header) {
        return isPlainHs256(header)
                ? Optional.of(new JoseHeader(header.optional("kid").map(JsonNode::stringValue)))
                : Optional.empty();
    }

    private static boolean isPlainHs256(ObjectNode header) {
        for (String parameter : UNSUPPORTED) {
            if (header.has(parameter)) {
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
