package dev.freehold.rules.violations.ports_are_interfaces_in_their_places.application.port;

public record AccessToken(String value) {}
