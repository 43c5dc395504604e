/** The PostgreSQL of a local start: its roles, and that it never outlives what started it. */
@NullMarked
package dev.freehold.bootstrap.local.database;

import org.jspecify.annotations.NullMarked;
