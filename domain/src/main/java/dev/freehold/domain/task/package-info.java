/** The task, its values, and what can become of it. For the application and all adapters. */
@NullMarked
package dev.freehold.domain.task;

import org.jspecify.annotations.NullMarked;
