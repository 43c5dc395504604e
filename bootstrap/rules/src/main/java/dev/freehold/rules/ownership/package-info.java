/** Rules about a permission: how it comes to be, and that nobody gets at anything without one. */
@NullMarked
package dev.freehold.rules.ownership;

import org.jspecify.annotations.NullMarked;
