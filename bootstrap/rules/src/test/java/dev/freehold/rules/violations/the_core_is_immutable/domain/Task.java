package dev.freehold.rules.violations.the_core_is_immutable.domain;

import java.util.List;

public record Task(String title, List<String> notes) {
    private static final int MAX_LENGTH = 500;

    public Task {
        notes = List.copyOf(notes);
    }
}
