package dev.freehold.rules.violations.the_core_is_immutable.domain;

import java.util.List;

public record Task(String title, List<String> notes) {
    private static final int LONGEST = 500;

    public Task {
        notes = List.copyOf(notes);
    }
}
