/** Collects the observations of the tests and writes the evidence report. */
@NullMarked
package dev.freehold.evidence;

import org.jspecify.annotations.NullMarked;
