/** Puts the modules together and starts them. Knows all of them; none knows it. */
@NullMarked
package dev.freehold.bootstrap;

import org.jspecify.annotations.NullMarked;
