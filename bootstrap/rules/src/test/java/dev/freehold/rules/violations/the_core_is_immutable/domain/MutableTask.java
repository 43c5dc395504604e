package dev.freehold.rules.violations.the_core_is_immutable.domain;

import dev.freehold.rules.Violates;

/** Can be changed. */
@Violates
public final class MutableTask {
    private String title = "";

    String title() {
        return title;
    }

    void rename(String newTitle) {
        title = newTitle;
    }
}
