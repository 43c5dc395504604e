/** Users, and whose tasks they may access. For the application and all adapters. */
@NullMarked
package dev.freehold.domain.access;

import org.jspecify.annotations.NullMarked;
