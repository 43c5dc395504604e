package dev.freehold.rules.violations.the_core_is_immutable.domain;

import dev.freehold.rules.Violates;
import java.util.HashMap;
import java.util.Map;

/** All fields are final, yet it is mutable. */
@Violates
final class Setter {
    private final Map<String, String> fields = new HashMap<>();

    void setTitle(String title) {
        fields.put("title", title);
    }
}
