package com.acme.shop.adapters.web;

import com.acme.shop.application.port.in.ManageOrders;
import com.acme.shop.domain.access.Grant;

/** Answers requests. */
public record WebAdapter(ManageOrders orders) {
    /** The page of an account's orders. */
    public String page(Grant grant) {
        return String.join("\n", orders.all(grant).stream().map(order -> order.article()).toList());
    }
}
