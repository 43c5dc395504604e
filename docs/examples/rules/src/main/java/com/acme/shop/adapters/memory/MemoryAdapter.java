package com.acme.shop.adapters.memory;

import com.acme.shop.application.port.out.OrderRepository;
import com.acme.shop.domain.access.Grant;
import com.acme.shop.domain.order.Order;
import java.util.List;

/** Keeps the orders that it is given. */
public record MemoryAdapter(List<Order> kept) implements OrderRepository {
    @Override
    public List<Order> all(Grant grant) {
        return kept.stream().filter(order -> order.account().equals(grant.account())).toList();
    }
}
