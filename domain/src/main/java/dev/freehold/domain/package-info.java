/** What all values of the domain share. For every module. */
@NullMarked
package dev.freehold.domain;

import org.jspecify.annotations.NullMarked;
