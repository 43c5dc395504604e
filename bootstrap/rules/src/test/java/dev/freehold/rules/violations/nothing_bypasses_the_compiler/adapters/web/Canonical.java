package dev.freehold.rules.violations.nothing_bypasses_the_compiler.adapters.web;

import dev.freehold.rules.Violates;
import tools.jackson.databind.json.JsonMapper;

/** With a type name from JSON. */
@Violates
final class Canonical {
    static Object read(JsonMapper mapper, String json, String type) {
        return mapper.readValue(json, mapper.getTypeFactory().constructFromCanonical(type));
    }
}
