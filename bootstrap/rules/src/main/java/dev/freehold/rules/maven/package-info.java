/** Reads the modules and the shipped dependencies from the poms. */
@NullMarked
package dev.freehold.rules.maven;

import org.jspecify.annotations.NullMarked;
