/** What the application needs. For driven adapters to provide. */
@NullMarked
package dev.freehold.application.port.out;

import org.jspecify.annotations.NullMarked;
