package dev.freehold.rules.violations.every_package_is_null_marked.domain;

public record Task(String title) {}
