/** What the shop needs. */
@NullMarked
package com.acme.shop.application.port.out;

import org.jspecify.annotations.NullMarked;
