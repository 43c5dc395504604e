package dev.freehold.rules.violations.no_static_state.adapters.web;

import dev.freehold.rules.Violates;

/** By way of an object. */
@Violates
enum Singleton {
    INSTANCE;

    String owner = "";
}
