/** Tests of the whole system in a real browser. */
@NullMarked
package dev.freehold.system;

import org.jspecify.annotations.NullMarked;
