/** What an operator can see of the running service: its metrics, and a line in the log for each request. */
@NullMarked
package dev.freehold.bootstrap.observability;

import org.jspecify.annotations.NullMarked;
