package dev.freehold.architecture.violations.the_core_is_immutable.domain;

import dev.freehold.architecture.Violates;

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
