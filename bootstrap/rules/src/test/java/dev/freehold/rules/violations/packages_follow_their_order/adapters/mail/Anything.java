package dev.freehold.rules.violations.packages_follow_their_order.adapters.mail;

/** Of a module without an order. */
record Anything(String text) {}
