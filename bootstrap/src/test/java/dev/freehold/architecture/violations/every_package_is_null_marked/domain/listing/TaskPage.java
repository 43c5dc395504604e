package dev.freehold.architecture.violations.every_package_is_null_marked.domain.listing;

import dev.freehold.architecture.Violates;

/** In a package inside a marked one: marks are not inherited. */
@Violates
public record TaskPage(int size) {}
