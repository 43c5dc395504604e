package dev.freehold.architecture.violations.a_module_owns_its_package.bootstrap;

/** All these classes are compiled in bootstrap, and this one says so. */
public final class Main {}
