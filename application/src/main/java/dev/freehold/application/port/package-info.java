/** Types shared by in-ports and out-ports. For all adapters. */
@NullMarked
package dev.freehold.application.port;

import org.jspecify.annotations.NullMarked;
