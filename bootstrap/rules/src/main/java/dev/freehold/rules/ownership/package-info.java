/** Rules about the permission: who creates it, and that every access requires it. */
@NullMarked
package dev.freehold.rules.ownership;

import org.jspecify.annotations.NullMarked;
