package dev.freehold.rules.violations.no_endpoint_without_an_owner.bootstrap;

import dev.freehold.rules.Violates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.HttpRequestHandler;

@Violates
final class Handler implements HttpRequestHandler {
    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) {}
}
