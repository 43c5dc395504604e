package com.acme.shop.domain.access;

/** Who is asking. */
public record Customer(String name) {}
