package dev.freehold.rules.violations.no_endpoint_without_an_owner.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;

/** Serves paths without a handler method. */
@Violates
final class Pages {
    static void add(ViewControllerRegistry views) {
        views.addRedirectViewController("/", "/docs");
    }
}
