/** The OpenAPI document, and a page to read it. */
@NullMarked
package dev.freehold.adapters.web.docs;

import org.jspecify.annotations.NullMarked;
