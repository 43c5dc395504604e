/** The gate: who is calling, whose tasks they may reach, and how often they may ask. */
@NullMarked
package dev.freehold.adapters.web.access;

import org.jspecify.annotations.NullMarked;
