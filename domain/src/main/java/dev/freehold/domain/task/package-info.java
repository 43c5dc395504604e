/** The task, its values and its changes. For the application and all adapters. */
@NullMarked
package dev.freehold.domain.task;

import org.jspecify.annotations.NullMarked;
