/**
 * Architecture rules for a hexagonal application with any root package. {@link dev.freehold.rules.Rules} is the entry
 * point; a {@link dev.freehold.rules.model.Hexagon} describes the application. The other packages are internal.
 */
@NullMarked
package dev.freehold.rules;

import org.jspecify.annotations.NullMarked;
