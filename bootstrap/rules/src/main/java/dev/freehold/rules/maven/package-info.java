/** What the poms say: which modules there are, and what comes with the product. */
@NullMarked
package dev.freehold.rules.maven;

import org.jspecify.annotations.NullMarked;
