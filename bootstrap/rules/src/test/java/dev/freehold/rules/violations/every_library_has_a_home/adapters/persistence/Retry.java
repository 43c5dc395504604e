package dev.freehold.rules.violations.every_library_has_a_home.adapters.persistence;

import dev.freehold.rules.Violates;
import org.springframework.core.NestedExceptionUtils;

/** Uses a framework's utilities. */
@Violates
final class Retry {
    static Throwable cause(Throwable failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure);
    }
}
