/** What the application offers. For driving adapters. */
@NullMarked
package dev.freehold.application.port.in;

import org.jspecify.annotations.NullMarked;
