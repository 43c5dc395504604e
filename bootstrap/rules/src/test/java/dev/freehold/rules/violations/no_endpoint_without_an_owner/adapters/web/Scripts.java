package dev.freehold.rules.violations.no_endpoint_without_an_owner.adapters.web;

import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;

/** Serves static files. */
final class Scripts {
    static void add(ResourceHandlerRegistry files) {
        files.addResourceHandler("/docs/**").addResourceLocations("classpath:/docs/");
    }
}
