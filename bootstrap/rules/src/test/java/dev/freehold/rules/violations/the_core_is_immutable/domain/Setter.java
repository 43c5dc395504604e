package dev.freehold.rules.violations.the_core_is_immutable.domain;

import dev.freehold.rules.Violates;
import java.util.HashMap;
import java.util.Map;

/** Final in every field, and changes all the same. */
@Violates
final class Setter {
    private final Map<String, String> fields = new HashMap<>();

    void setTitle(String title) {
        fields.put("title", title);
    }
}
