/** Composes the modules and starts the service. Depends on all modules; no module depends on it. */
@NullMarked
package dev.freehold.bootstrap;

import org.jspecify.annotations.NullMarked;
