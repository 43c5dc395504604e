/**
 * For every rule, a package with its name and a small hexagon: classes that violate the rule, marked as such, and
 * similar classes that keep it.
 */
@NullMarked
package dev.freehold.rules.violations;

import org.jspecify.annotations.NullMarked;
