/**
 * Checks the product against the architecture rules, and its picture in the README against the product.
 */
@NullMarked
package dev.freehold.architecture;

import org.jspecify.annotations.NullMarked;
