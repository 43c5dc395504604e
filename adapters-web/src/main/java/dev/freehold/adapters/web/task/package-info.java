/** The routes of tasks and of the user who owns them, and how both stand in JSON. */
@NullMarked
package dev.freehold.adapters.web.task;

import org.jspecify.annotations.NullMarked;
