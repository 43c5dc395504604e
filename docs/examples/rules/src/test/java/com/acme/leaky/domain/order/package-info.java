/** Does what a domain should not. */
@NullMarked
package com.acme.leaky.domain.order;

import org.jspecify.annotations.NullMarked;
