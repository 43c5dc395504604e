package com.acme.leaky.application.port.in;

import com.acme.leaky.domain.order.Order;
import java.util.Optional;

/** Gives the orders of everyone to anyone. */
public interface ManageOrders {
    /** The last order of all. */
    Optional<Order> last();
}
