package dev.freehold.rules.violations.no_endpoint_without_an_owner.adapters.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class Documentation {
    @GetMapping({"/docs", "/openapi.json"})
    String page() {
        return "";
    }
}
