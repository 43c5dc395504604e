/** Tests of the local run with the real service. */
@NullMarked
package dev.freehold.local;

import org.jspecify.annotations.NullMarked;
