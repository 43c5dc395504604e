package dev.freehold.rules.violations.every_library_has_one_home.domain;

public record Task(String title) {}
