/** Checks the OpenAPI document and the running service against each other. */
@NullMarked
package dev.freehold.contract;

import org.jspecify.annotations.NullMarked;
