/** What all values of the domain share. For everyone. */
@NullMarked
package dev.freehold.domain;

import org.jspecify.annotations.NullMarked;
