/** Tests of the whole of Freehold, as a person uses it. */
@NullMarked
package dev.freehold.system;

import org.jspecify.annotations.NullMarked;
