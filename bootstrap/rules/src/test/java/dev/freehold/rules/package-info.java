/** Shows that each rule catches its planted violations and accepts the valid classes beside them. */
@NullMarked
package dev.freehold.rules;

import org.jspecify.annotations.NullMarked;
