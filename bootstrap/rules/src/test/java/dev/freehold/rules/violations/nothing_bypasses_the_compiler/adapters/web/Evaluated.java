package dev.freehold.rules.violations.nothing_bypasses_the_compiler.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/** By a language inside the language. */
@Violates
final class Evaluated {
    static Object make(String text) {
        return new SpelExpressionParser().parseExpression(text).getValue();
    }
}
