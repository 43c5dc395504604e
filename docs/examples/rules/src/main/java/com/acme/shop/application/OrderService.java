package com.acme.shop.application;

import com.acme.shop.application.port.in.ManageOrders;
import com.acme.shop.application.port.out.OrderRepository;
import com.acme.shop.domain.access.Grant;
import com.acme.shop.domain.order.Order;
import java.util.List;

/** The use cases over a repository. */
public record OrderService(OrderRepository repository) implements ManageOrders {
    @Override
    public List<Order> all(Grant grant) {
        return repository.all(grant);
    }
}
