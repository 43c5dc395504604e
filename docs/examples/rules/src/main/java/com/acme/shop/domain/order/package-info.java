/** What a customer has ordered. */
@NullMarked
package com.acme.shop.domain.order;

import org.jspecify.annotations.NullMarked;
