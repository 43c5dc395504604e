/** What the shop offers. */
@NullMarked
package com.acme.shop.application.port.in;

import org.jspecify.annotations.NullMarked;
