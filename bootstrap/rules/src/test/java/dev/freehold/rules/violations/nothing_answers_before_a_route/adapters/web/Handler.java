package dev.freehold.rules.violations.nothing_answers_before_a_route.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;

/** A controller that handles exceptions. */
@Violates
@RestController
final class Handler {
    @ExceptionHandler
    String failed(IllegalStateException failure) {
        return "";
    }
}
