package dev.freehold.rules.violations.nothing_bypasses_the_compiler.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.beans.BeanUtils;

/** With a framework utility. */
@Violates
final class Instantiated {
    static Object make(Class<?> type) {
        return BeanUtils.instantiateClass(type);
    }
}
