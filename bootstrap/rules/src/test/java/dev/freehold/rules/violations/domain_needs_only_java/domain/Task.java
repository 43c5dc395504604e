package dev.freehold.rules.violations.domain_needs_only_java.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public record Task(String title, Optional<LocalDate> due, int[] marks) {
    static @Nullable Task none() {
        return null;
    }
}
