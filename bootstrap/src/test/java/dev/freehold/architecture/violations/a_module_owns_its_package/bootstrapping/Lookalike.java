package dev.freehold.architecture.violations.a_module_owns_its_package.bootstrapping;

import dev.freehold.architecture.Violates;

/** In a package whose name only begins like that of its module. */
@Violates
public final class Lookalike {}
