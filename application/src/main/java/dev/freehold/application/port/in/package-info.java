/** The in-ports, called by driving adapters. */
@NullMarked
package dev.freehold.application.port.in;

import org.jspecify.annotations.NullMarked;
