/**
 * Checks the product against the architecture rules, and the documents against the code.
 */
@NullMarked
package dev.freehold.architecture;

import org.jspecify.annotations.NullMarked;
