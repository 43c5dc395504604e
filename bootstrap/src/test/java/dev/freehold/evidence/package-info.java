/** Gathers what the tests of a run have seen, and writes the report that can be read. */
@NullMarked
package dev.freehold.evidence;

import org.jspecify.annotations.NullMarked;
