package dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.web;

final class Routes {
    /** Public, but nested in a class that is not. */
    public record Limit(int perMinute) {}

    Limit limit(int perMinute) {
        return new Limit(perMinute);
    }
}
