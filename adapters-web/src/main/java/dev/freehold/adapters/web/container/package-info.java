/** How Tomcat serves the API: what it must leave to the gate, how long a client may take, and how it stops. */
@NullMarked
package dev.freehold.adapters.web.container;

import org.jspecify.annotations.NullMarked;
