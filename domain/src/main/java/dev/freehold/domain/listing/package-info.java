/** Filtering, sorting and paging of task lists. For the application and all adapters. */
@NullMarked
package dev.freehold.domain.listing;

import org.jspecify.annotations.NullMarked;
