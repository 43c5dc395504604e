/** Load with a fault a minute, by night: nothing that was acknowledged is lost, and each server recovers by itself. */
@NullMarked
package dev.freehold.faults;

import org.jspecify.annotations.NullMarked;
