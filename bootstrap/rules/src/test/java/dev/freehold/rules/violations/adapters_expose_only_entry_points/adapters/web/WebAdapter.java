package dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.web;

public final class WebAdapter {
    private final Routes routes = new Routes();

    /** Public and nested in the entry point, so part of it. */
    public record Rules(int requestsPerMinute) {}

    public WebAdapter(Rules rules) {
        routes.limit(rules.requestsPerMinute());
    }
}
