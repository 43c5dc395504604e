package dev.freehold.rules.violations.nothing_answers_before_a_route.adapters.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class Routes {
    @GetMapping("/docs")
    String docs() {
        return "";
    }
}
