package dev.freehold.rules.violations.no_static_state.adapters.web;

import dev.freehold.rules.Violates;

/** Through an object. */
@Violates
enum Singleton {
    INSTANCE;

    String owner = "";
}
