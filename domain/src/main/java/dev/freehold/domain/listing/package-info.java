/** What it means to filter, sort and page a list of tasks. For the application and all adapters. */
@NullMarked
package dev.freehold.domain.listing;

import org.jspecify.annotations.NullMarked;
