/** Rules about dependencies. They need the root package and a few names. */
@NullMarked
package dev.freehold.rules.structure;

import org.jspecify.annotations.NullMarked;
