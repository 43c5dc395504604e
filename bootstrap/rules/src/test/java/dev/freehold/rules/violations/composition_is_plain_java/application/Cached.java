package dev.freehold.rules.violations.composition_is_plain_java.application;

import dev.freehold.rules.Violates;
import org.springframework.cache.annotation.Cacheable;

/** Caches results by annotation. */
@Violates
final class Cached {
    @Cacheable
    String title() {
        return "";
    }
}
