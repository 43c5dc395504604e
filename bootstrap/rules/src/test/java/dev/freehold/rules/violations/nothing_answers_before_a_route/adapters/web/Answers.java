package dev.freehold.rules.violations.nothing_answers_before_a_route.adapters.web;

import dev.freehold.rules.Violates;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

@Violates
final class Answers {
    static void write(ServletResponse response) throws IOException {
        response.getOutputStream().write(0);
    }
}
