package dev.freehold.rules.violations.the_core_is_immutable.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

record Numbers(Set<String> names, Optional<String> first, Instant at, Comparator<String> order) {
    static final Map<String, Integer> BY_NAME = Map.of("one", 1);
    static final List<String> NAMES = List.copyOf(BY_NAME.keySet());
    private static final Pattern FORM = Pattern.compile("[a-z]+");

    Numbers {
        names = Set.copyOf(names);
    }
}
