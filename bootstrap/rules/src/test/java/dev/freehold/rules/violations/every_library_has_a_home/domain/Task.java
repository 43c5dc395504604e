package dev.freehold.rules.violations.every_library_has_a_home.domain;

public record Task(String title) {}
