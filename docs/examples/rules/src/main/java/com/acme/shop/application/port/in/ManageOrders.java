package com.acme.shop.application.port.in;

import com.acme.shop.domain.access.Grant;
import com.acme.shop.domain.order.Order;
import java.util.List;

/** All that a customer can do. */
public interface ManageOrders {
    /** The orders of an account. */
    List<Order> all(Grant grant);
}
