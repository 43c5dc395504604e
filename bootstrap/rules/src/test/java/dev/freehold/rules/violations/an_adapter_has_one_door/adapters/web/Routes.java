package dev.freehold.rules.violations.an_adapter_has_one_door.adapters.web;

final class Routes {
    /** Public, but inside what is not. */
    public record Limit(int perMinute) {}

    Limit limit(int perMinute) {
        return new Limit(perMinute);
    }
}
