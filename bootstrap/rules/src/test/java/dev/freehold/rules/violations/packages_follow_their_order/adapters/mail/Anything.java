package dev.freehold.rules.violations.packages_follow_their_order.adapters.mail;

/** In a module without a package order. */
record Anything(String text) {}
