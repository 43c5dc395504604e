package dev.freehold.rules.violations.no_endpoint_without_an_owner.adapters.web;

import dev.freehold.rules.Violates;
import jakarta.servlet.http.HttpServlet;

@Violates
final class Servant extends HttpServlet {
    private static final long serialVersionUID = 1L;
}
