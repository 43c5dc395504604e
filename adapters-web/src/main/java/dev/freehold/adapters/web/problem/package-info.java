/** Refusals as problem details (RFC 9457), whoever refuses. */
@NullMarked
package dev.freehold.adapters.web.problem;

import org.jspecify.annotations.NullMarked;
