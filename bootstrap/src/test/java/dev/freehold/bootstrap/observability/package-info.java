/** Tests of what is logged. */
@NullMarked
package dev.freehold.bootstrap.observability;

import org.jspecify.annotations.NullMarked;
