/** Tests of the whole system in a real browser, and of its files with the tools of others. */
@NullMarked
package dev.freehold.system;

import org.jspecify.annotations.NullMarked;
