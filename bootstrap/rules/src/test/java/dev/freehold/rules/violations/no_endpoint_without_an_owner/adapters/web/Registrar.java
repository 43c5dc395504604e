package dev.freehold.rules.violations.no_endpoint_without_an_owner.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Registers a route by a call. */
@Violates
final class Registrar {
    static void register(RequestMappingHandlerMapping routes, RequestMappingInfo route) {
        routes.registerMapping(route, new Registrar(), Registrar.class.getMethods()[0]);
    }
}
