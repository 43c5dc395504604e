package dev.freehold.rules.violations.a_module_owns_its_package.domain;

import dev.freehold.rules.Violates;

/** In the domain's package, where it sees what is package-private, but not in the domain's module. */
@Violates
public final class Stowaway {}
