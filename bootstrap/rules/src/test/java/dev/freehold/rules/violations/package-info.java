/**
 * For every rule, a package of its name with a tiny hexagon in it: classes that break the rule, marked as such, and
 * neighbours that keep it. Only there to be found out.
 */
@NullMarked
package dev.freehold.rules.violations;

import org.jspecify.annotations.NullMarked;
