/** Orders in memory. */
@NullMarked
package com.acme.shop.adapters.memory;

import org.jspecify.annotations.NullMarked;
