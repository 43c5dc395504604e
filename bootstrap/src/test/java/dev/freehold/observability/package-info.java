/** Tests of what an operator can see of the packaged service. */
@NullMarked
package dev.freehold.observability;

import org.jspecify.annotations.NullMarked;
