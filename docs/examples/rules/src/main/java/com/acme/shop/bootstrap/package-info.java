/** Puts the parts together. */
@NullMarked
package com.acme.shop.bootstrap;

import org.jspecify.annotations.NullMarked;
