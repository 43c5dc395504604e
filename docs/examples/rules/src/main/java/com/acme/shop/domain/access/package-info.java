/** Who is asking, and what they may do. */
@NullMarked
package com.acme.shop.domain.access;

import org.jspecify.annotations.NullMarked;
