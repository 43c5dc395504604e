package dev.freehold.rules.violations.domain_needs_only_java.domain;

import dev.freehold.rules.Violates;
import java.util.List;

/** Uses a parallel stream. */
@Violates
final class Crowd {
    static long count(List<String> titles) {
        return titles.parallelStream().filter(String::isEmpty).count();
    }
}
