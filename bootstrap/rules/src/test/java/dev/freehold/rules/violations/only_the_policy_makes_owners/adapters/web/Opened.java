package dev.freehold.rules.violations.only_the_policy_makes_owners.adapters.web;

import dev.freehold.rules.Violates;
import tools.jackson.databind.json.JsonMapper;

/** Has a record created, and with it the proof in it. */
@Violates
final class Opened {
    static Envelope read(String json) {
        return new JsonMapper().readValue(json, Envelope.class);
    }
}
