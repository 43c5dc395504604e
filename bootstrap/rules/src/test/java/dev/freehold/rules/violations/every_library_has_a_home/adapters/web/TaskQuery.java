package dev.freehold.rules.violations.every_library_has_a_home.adapters.web;

import dev.freehold.rules.Violates;
import org.jooq.DSLContext;

/** Uses a library outside its home. */
@Violates
record TaskQuery(DSLContext database) {}
