/**
 * The rules of the house, each shown to hold for the product and to catch the violations that are planted for it; and the
 * documents, held against the code.
 */
@NullMarked
package dev.freehold.architecture;

import org.jspecify.annotations.NullMarked;
