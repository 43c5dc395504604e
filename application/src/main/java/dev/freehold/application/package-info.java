/** The hexagon. {@link dev.freehold.application.TasksApplication} is all of it that bootstrap needs; the rest is inside. */
@NullMarked
package dev.freehold.application;

import org.jspecify.annotations.NullMarked;
