package dev.freehold.rules.violations.no_endpoint_without_an_owner.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Registers routes in a way that no rule can analyse. */
@Violates
record Functional(RouterFunction<ServerResponse> routes) {}
