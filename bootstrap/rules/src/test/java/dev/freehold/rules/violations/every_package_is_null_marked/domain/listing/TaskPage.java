package dev.freehold.rules.violations.every_package_is_null_marked.domain.listing;

import dev.freehold.rules.Violates;

/** In a subpackage of a marked one: annotations are not inherited. */
@Violates
public record TaskPage(int size) {}
