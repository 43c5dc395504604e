package dev.freehold.rules.violations.nothing_answers_before_a_route.adapters.web;

import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Named as an interceptor. */
@RestControllerAdvice
final class ProblemAdvice {
    @ExceptionHandler
    String failed(IllegalStateException failure) {
        return "";
    }
}
