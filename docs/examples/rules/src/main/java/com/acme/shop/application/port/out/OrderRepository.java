package com.acme.shop.application.port.out;

import com.acme.shop.domain.access.Grant;
import com.acme.shop.domain.order.Order;
import java.util.List;

/** Keeps orders. */
public interface OrderRepository {
    /** The orders of an account. */
    List<Order> all(Grant grant);
}
