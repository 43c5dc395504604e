package dev.freehold.architecture.violations.the_core_is_immutable.domain;

import java.util.List;

public record Task(String title, List<String> notes) {
    private static final int LONGEST = 500;
}
