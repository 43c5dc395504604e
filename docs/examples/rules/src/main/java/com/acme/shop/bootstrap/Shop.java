package com.acme.shop.bootstrap;

import com.acme.shop.adapters.memory.MemoryAdapter;
import com.acme.shop.adapters.web.WebAdapter;
import com.acme.shop.application.OrderService;
import com.acme.shop.domain.access.Customer;
import com.acme.shop.domain.access.Grants;
import com.acme.shop.domain.order.Order;
import java.util.List;

/** Shows a customer what they have ordered. */
final class Shop {
    private Shop() {}

    static String page(Customer customer, String account) {
        WebAdapter web = new WebAdapter(new OrderService(new MemoryAdapter(List.of(new Order("ada", "tea")))));
        return new Grants().to(customer, account).map(web::page).orElse("Not yours");
    }
}
