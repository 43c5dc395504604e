package com.acme.leaky.domain.order;

import java.util.List;

/** Reads the environment, and shares its list with whoever made it. */
public record Order(String account, List<String> articles) {
    /** An order with nothing in it yet. */
    public static Order empty() {
        return new Order(System.getenv("USER"), List.of());
    }
}
