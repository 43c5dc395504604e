package com.acme.shop.domain.order;

/** Something that a customer has ordered. */
public record Order(String account, String article) {}
