/** The start on a laptop, over the service as it is. */
@NullMarked
package dev.freehold.local;

import org.jspecify.annotations.NullMarked;
