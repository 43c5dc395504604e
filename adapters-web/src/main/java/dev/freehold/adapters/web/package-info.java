/**
 * The REST API of the wire contract: the gate, the routes, and the refusals. Its one door is
 * {@link dev.freehold.adapters.web.WebAdapter}, for bootstrap.
 */
@NullMarked
package dev.freehold.adapters.web;

import org.jspecify.annotations.NullMarked;
