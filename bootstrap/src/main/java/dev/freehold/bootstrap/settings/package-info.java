/** The settings of the service, read from environment variables and checked before anything starts. */
@NullMarked
package dev.freehold.bootstrap.settings;

import org.jspecify.annotations.NullMarked;
