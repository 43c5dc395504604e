package dev.freehold.rules.violations.nothing_bypasses_the_compiler.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/** With an expression language. */
@Violates
final class Evaluated {
    static Object make(String text) {
        return new SpelExpressionParser().parseExpression(text).getValue();
    }
}
