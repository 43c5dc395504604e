package dev.freehold.architecture.violations.every_library_has_one_home.domain;

public record Task(String title) {}
