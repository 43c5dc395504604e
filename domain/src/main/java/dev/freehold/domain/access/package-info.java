/** Who is who, and who may touch whose tasks. For the application and all adapters. */
@NullMarked
package dev.freehold.domain.access;

import org.jspecify.annotations.NullMarked;
