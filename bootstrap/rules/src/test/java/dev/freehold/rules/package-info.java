/** The rules, each shown to catch the violations that are planted for it, and to spare what stands beside them. */
@NullMarked
package dev.freehold.rules;

import org.jspecify.annotations.NullMarked;
