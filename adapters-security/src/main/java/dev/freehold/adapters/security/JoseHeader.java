package dev.freehold.adapters.security;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The header of a plain HS256 token (RFC 7515, section 4).
 *
 * @param keyId the {@code kid}, if there is one
 */
record JoseHeader(Optional<String> keyId) {
    private static final String[] UNSUPPORTED = {"crit", "zip", "cty", "b64", "enc"};

    /** Reads the header; empty if it has a member that could change the meaning of the token. */
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
