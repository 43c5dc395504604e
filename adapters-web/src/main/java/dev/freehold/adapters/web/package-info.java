/**
 * The REST API: the gate, the routes, and the problem details. Its entry points are
 * {@link dev.freehold.adapters.web.WebAdapter} and, for the gate alone, {@link dev.freehold.adapters.web.GateAdapter}.
 */
@NullMarked
package dev.freehold.adapters.web;

import org.jspecify.annotations.NullMarked;
