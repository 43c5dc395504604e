package dev.freehold.rules.violations.a_module_owns_its_package.rules;

/** All these classes are compiled in rules, and this one says so. */
public final class Main {}
