package dev.freehold.rules.violations.nothing_bypasses_the_compiler.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.beans.BeanUtils;

/** By a framework that does it for one. */
@Violates
final class Instantiated {
    static Object make(Class<?> type) {
        return BeanUtils.instantiateClass(type);
    }
}
