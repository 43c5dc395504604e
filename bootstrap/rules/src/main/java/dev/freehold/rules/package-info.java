/**
 * Architecture rules for a hexagon, over whatever root package they are given. {@link dev.freehold.rules.Rules} is the door;
 * a {@link dev.freehold.rules.model.Hexagon} tells it the names; the packages inside are nobody's business.
 */
@NullMarked
package dev.freehold.rules;

import org.jspecify.annotations.NullMarked;
