package dev.freehold.rules.violations.no_default_locale_or_zone.bootstrap;

import dev.freehold.rules.Violates;

@Violates
final class Port {
    static String url(int port) {
        return "http://localhost:%d/".formatted(port);
    }
}
