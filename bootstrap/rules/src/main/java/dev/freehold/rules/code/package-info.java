/** Rules about the code of a class, whatever its package. */
@NullMarked
package dev.freehold.rules.code;

import org.jspecify.annotations.NullMarked;
