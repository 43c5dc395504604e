/** Offers more than it should. */
@NullMarked
package com.acme.leaky.application.port.in;

import org.jspecify.annotations.NullMarked;
