package dev.freehold.rules.violations.a_module_owns_its_package.rules;

/** All these classes are compiled in the rules module, and this one is in its package. */
public final class Main {}
