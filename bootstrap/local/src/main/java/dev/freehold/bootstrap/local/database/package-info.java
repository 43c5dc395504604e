/** The PostgreSQL server of a local run: its roles, and its shutdown. */
@NullMarked
package dev.freehold.bootstrap.local.database;

import org.jspecify.annotations.NullMarked;
