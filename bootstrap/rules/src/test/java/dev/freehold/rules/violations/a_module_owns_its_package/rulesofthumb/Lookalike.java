package dev.freehold.rules.violations.a_module_owns_its_package.rulesofthumb;

import dev.freehold.rules.Violates;

/** In a package whose name only starts like its module's. */
@Violates
public final class Lookalike {}
