/** The scenarios by which the service is accepted, and what came of their tests in a run. */
@NullMarked
package dev.freehold.acceptance;

import org.jspecify.annotations.NullMarked;
