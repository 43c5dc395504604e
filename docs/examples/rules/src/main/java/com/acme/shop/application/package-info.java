/** The use cases. */
@NullMarked
package com.acme.shop.application;

import org.jspecify.annotations.NullMarked;
