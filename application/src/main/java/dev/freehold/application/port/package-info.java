/** What in-ports and out-ports both speak of. For all adapters. */
@NullMarked
package dev.freehold.application.port;

import org.jspecify.annotations.NullMarked;
