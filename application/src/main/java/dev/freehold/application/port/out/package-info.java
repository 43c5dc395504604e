/** The out-ports, implemented by driven adapters. */
@NullMarked
package dev.freehold.application.port.out;

import org.jspecify.annotations.NullMarked;
