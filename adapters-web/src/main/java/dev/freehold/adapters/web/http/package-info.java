/** What HTTP asks of every answer and every request, whatever it is about. */
@NullMarked
package dev.freehold.adapters.web.http;

import org.jspecify.annotations.NullMarked;
