/**
 * The use cases. {@link dev.freehold.application.TasksApplication} is the entry point for bootstrap; the rest is
 * internal.
 */
@NullMarked
package dev.freehold.application;

import org.jspecify.annotations.NullMarked;
